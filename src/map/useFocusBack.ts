import type { Popup } from 'leaflet'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'

/**
 * Gives the focus that is in a popup back to the marker of its crossing when the popup goes, whoever closes it.
 * For the component that the popup is a child of: React cleans up a parent first.
 */
export function useFocusBack(popup: Popup | null, crossing: string): void {
  const map = useMap()
  const hadFocus = useRef(false)

  // In two steps: only here is what is in the popup still on the page …
  useLayoutEffect(
    function watchFocus() {
      return function noteFocus() {
        hadFocus.current = popup?.getElement()?.contains(document.activeElement) ?? false
      }
    },
    [popup],
  )

  // … but after this React would give the focus back to where it was.
  useEffect(
    function keepFocus() {
      return function giveFocusBack() {
        if (!hadFocus.current) return
        const markers = map.getPane('markerPane')
        markers?.querySelector<HTMLElement>(`[data-crossing="${crossing}"]`)?.focus({ preventScroll: true })
      }
    },
    [map, crossing],
  )
}
