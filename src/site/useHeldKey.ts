import { type KeyboardEvent, useRef } from 'react'
import type { Visit } from '../address/browser-address.ts'

/** While a key is held on a button, which clicks it again and again, that is one visit; each click besides is none. */
export function useHeldKey() {
  const held = useRef<Visit | undefined>(undefined)
  const letGo = () => {
    held.current = undefined
  }
  return {
    visit: () => held.current,
    keys: {
      onKeyDown: ({ repeat }: KeyboardEvent) => {
        if (!repeat) held.current = {}
      },
      onKeyUp: letGo,
      // A button that is disabled meanwhile hears of no key any more.
      onPointerDown: letGo,
    },
  }
}
