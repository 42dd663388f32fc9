import type { KeyboardEvent } from 'react'

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Moves the focus among the items of a group by the arrow keys, Home and End; at the ends it stays. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, group: string, items: string): void {
  const step = STEPS[event.key]
  const siblings = [...(event.currentTarget.closest(group)?.querySelectorAll<HTMLElement>(items) ?? [])]
  const target = step && siblings[step(siblings.indexOf(event.currentTarget), siblings.length)]
  if (!target) return
  event.preventDefault()
  target.focus()
}
