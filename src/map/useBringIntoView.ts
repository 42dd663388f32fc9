import { useEffect, useRef } from 'react'

/**
 * Scrolls a map into view, as far as needed, when a crossing is chosen on the page. The one that a link has chosen leaves
 * its reader at the top of the page. Until the page is `present` it does not show yet what its address says.
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
      // After the browser, on Back and Forward, has scrolled to where the reader was.
      requestAnimationFrame(() => map?.scrollIntoView({ block: 'nearest' }))
    },
    [map, chosen, isPresent],
  )
}
