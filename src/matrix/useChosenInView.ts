import { type RefObject, useEffect, useRef } from 'react'

/**
 * The frame of a table that may be wider than it: scrolled as far as the chosen column, whenever another is chosen or
 * the frame changes its width. The page stays where it is.
 */
export function useChosenInView(chosen: number): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: which column is chosen is read from the table
  useEffect(
    function keepInView() {
      const element = frame.current
      if (!element) return
      const observer = new ResizeObserver(() => scrollToChosen(element))
      observer.observe(element)
      return function stopKeeping() {
        observer.disconnect()
      }
    },
    [chosen],
  )
  return frame
}

function scrollToChosen(frame: HTMLElement): void {
  const head = frame.querySelector('th[data-chosen]')?.getBoundingClientRect()
  const names = frame.querySelector('tbody th')?.getBoundingClientRect()
  if (!head || !names) return
  const { left, right } = frame.getBoundingClientRect()
  // The names stay at the frame's start, before what is scrolled.
  const hidden = Math.min(0, head.left - left - names.width) || Math.max(0, head.right - right)
  if (hidden !== 0) frame.scrollLeft += hidden
}
