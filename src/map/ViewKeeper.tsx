import { useEffect, useRef } from 'react'
import { useMapEvents } from 'react-leaflet'
import { canonicalPosition } from '../address/map-position.ts'
import type { MapPosition } from '../address/view.ts'
import { type Form, formFor } from '../drawing/forms.ts'
import { useSite } from '../site/site.ts'

/** Keeps the map at the view that the address names, and the address at the view that the reader moves the map to. */
export function ViewKeeper({ forms }: { forms: readonly Form[] }) {
  const { view, show } = useSite()
  /** Moves that are not the reader's: the popup's, to be whole in view, and our own. */
  const isOurs = useRef(false)
  const map = useMapEvents({
    autopanstart: () => {
      isOurs.current = true
    },
    moveend: writeView,
    resize: goToView,
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the address moves the map
  useEffect(goToView, [view.map, forms])

  return null

  function goToView() {
    const wanted = view.map ?? fitted()
    if (isSame(wanted, present())) return
    isOurs.current = true
    map.setView([wanted.lat, wanted.lon], wanted.zoom, { animate: false })
  }

  function writeView() {
    const wasOurs = isOurs.current
    isOurs.current = false
    if (wasOurs) return
    const position = present()
    show({ map: isSame(position, fitted()) ? null : position }, { replace: true })
  }

  function present(): MapPosition {
    const { lat, lng } = map.getCenter()
    return { zoom: map.getZoom(), lat, lon: lng }
  }

  function fitted(): MapPosition {
    const { x, y } = map.getSize()
    return fittedPosition(forms, x, y)
  }
}

/** The view that a map box of a size has where the address names none. */
export function fittedPosition(forms: readonly Form[], width: number, height: number): MapPosition {
  const { center, zoom } = formFor(forms, width, height)
  return { zoom, lat: center[1] ?? 0, lon: center[0] ?? 0 }
}

function isSame(a: MapPosition, b: MapPosition): boolean {
  const [one, other] = [canonicalPosition(a), canonicalPosition(b)]
  return one.zoom === other.zoom && one.lat === other.lat && one.lon === other.lon
}
