import { bounds, type Marker } from 'leaflet'
import { type RefObject, useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { moveOurselves } from './ViewKeeper.tsx'

/** How far from the map's edges a marker with the focus is brought, px. */
const IN_VIEW = 28

/** Brings a marker into view when it gets the focus by a key. */
export function usePanToFocus(marker: RefObject<Marker | null>): void {
  const map = useMap()
  useEffect(
    function bringIntoView() {
      const element = marker.current?.getElement()
      element?.addEventListener('focus', panToFocus)
      return function stopBringing() {
        element?.removeEventListener('focus', panToFocus)
      }
      function panToFocus() {
        const at = marker.current?.getLatLng()
        if (!at || !element?.matches(':focus-visible')) return
        // At once: a second Tab would overtake a map that is still moving.
        const [point, size] = [map.latLngToContainerPoint(at), map.getSize()]
        const isInside = bounds([IN_VIEW, IN_VIEW], [size.x - IN_VIEW, size.y - IN_VIEW]).contains(point)
        if (isInside) return
        moveOurselves(map, () => map.panInside(at, { padding: [IN_VIEW, IN_VIEW], animate: false }))
      }
    },
    [map, marker],
  )
}
