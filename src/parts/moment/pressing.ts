import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Visit } from '../../address/browser-address.ts'

/**
 * Postpones something until the pressed pointer is lifted, at the latest to before the click that follows; does it at
 * once if none is pressed. Anything that moved in between would take the click from what was pressed.
 */
export function useAfterPress(): (run: () => void) => void {
  const isPressed = useRef(false)
  const waiting = useRef<(() => void) | null>(null)
  useEffect(function followPointer() {
    const stop = new AbortController()
    const options = { capture: true, signal: stop.signal }
    window.addEventListener('pointerdown', press, options)
    window.addEventListener('pointerup', lift, options)
    window.addEventListener('pointercancel', lift, options)
    return function stopFollowing() {
      stop.abort()
    }

    function press() {
      isPressed.current = true
    }

    function lift() {
      isPressed.current = false
      const run = waiting.current
      waiting.current = null
      run?.()
    }
  }, [])
  return function afterPress(run) {
    if (isPressed.current) waiting.current = run
    else run()
  }
}

/**
 * A key held on a control clicks it again and again: that is one visit. No other click is one. A link is clicked here,
 * since not every browser does so.
 */
export function useHeldKey() {
  const held = useRef<Visit | undefined>(undefined)
  const letGo = () => {
    held.current = undefined
  }
  return {
    visit: () => held.current,
    keys: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (!event.repeat) held.current = {}
        else if (event.key === 'Enter') {
          event.preventDefault()
          event.currentTarget.click()
        }
      },
      onKeyUp: letGo,
      onPointerDown: letGo,
    },
  }
}
