import { useEffect, useRef } from 'react'

/**
 * Scrolls a map into view, as far as needed, when something on it is chosen on the page: a crossing, the longest
 * stretch. If a link has chosen it, the reader stays at the top of the page. Until the page is `present`, it does not
 * yet show what its address says.
 */
export function useBringIntoView(
  map: Element | null | undefined,
  chosen: string | null,
  isPresent: boolean,
): void {
  const before = useRef<string | null | undefined>(undefined)
  useEffect(
    function bringIntoView() {
      if (!isPresent || chosen === before.current) return
      const isOpened = before.current === undefined
      before.current = chosen
      if (isOpened || chosen === null) return
      // After the browser has restored the scroll position on Back and Forward.
      requestAnimationFrame(() => map?.scrollIntoView({ block: 'nearest' }))
    },
    [map, chosen, isPresent],
  )
}
