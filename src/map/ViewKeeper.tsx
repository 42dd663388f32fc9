import { useEffect, useLayoutEffect, useRef } from 'react'
import { useMapEvents } from 'react-leaflet'
import { canonicalPosition, writeMapPosition } from '../address/map-position.ts'
import type { MapPosition } from '../address/view.ts'
import type { Form } from '../drawing/forms.ts'
import { usePresentSite } from '../site/site.ts'
import { type Basemap, shownOn, ZOOMING } from './basemap.ts'
import { fittedPosition, leastZoom } from './fitted-view.ts'

interface Props {
  forms: readonly Form[]
  /** Of which crossing a popup is open, which may have moved the map to be whole in view. */
  popup: string | null
  basemap: Basemap
}

/** Keeps the map at the view that the address names, and the address at the view that the reader moves the map to. */
export function ViewKeeper({ forms, popup, basemap }: Props) {
  // A view that comes later than the reader's next move would take that back.
  const { view, show } = usePresentSite()
  /** Moves that are not the reader's: the popup's, to be whole in view, and our own. */
  const isOurs = useRef(false)
  const map = useMapEvents({
    autopanstart: () => {
      isOurs.current = true
    },
    moveend: writeView,
    resize: fitToSize,
  })

  useEffect(
    function watchSize() {
      // Leaflet hears of the window's size alone, and of that a while later: the map's own may change without it.
      const observer = new ResizeObserver(() => {
        isOurs.current = true
        map.invalidateSize()
        isOurs.current = false
      })
      observer.observe(map.getContainer())
      return () => observer.disconnect()
    },
    [map],
  )

  useLayoutEffect(
    function zoomAsBasemapDoes() {
      const { max, step } = ZOOMING[basemap]
      map.options.zoomSnap = step
      // Back from where only the detailed one reaches: a move like the reader's own, which the address follows.
      if (map.getZoom() > max) map.setZoom(max, { animate: false })
      map.setMaxZoom(max)
    },
    [map, basemap],
  )

  // Before a popup that opens in the same moment moves the map from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these move the map
  useLayoutEffect(goToView, [view.map && writeMapPosition(view.map), forms, popup, basemap])

  return null

  function fitToSize() {
    if (isHidden()) return
    const { x, y } = map.getSize()
    map.options.minZoom = leastZoom(forms, x, y)
    goToView()
  }

  function goToView() {
    if (isHidden()) return
    const wanted = view.map ? shownOn(basemap, view.map) : fitted()
    if (isSame(wanted, present())) return
    isOurs.current = true
    map.setView([wanted.lat, wanted.lon], wanted.zoom, { animate: false })
    // At first nobody listens yet for the end of the move, and the reader's next would be taken for ours.
    isOurs.current = false
  }

  function writeView() {
    const wasOurs = isOurs.current
    isOurs.current = false
    if (wasOurs || isHidden()) return
    const position = present()
    show({ map: isSame(position, fitted()) ? null : position }, { replace: true })
  }

  /** As it is on paper, where the drawing stands for it: without a size it has no view. */
  function isHidden(): boolean {
    return map.getSize().x === 0
  }

  function present(): MapPosition {
    const { lat, lng } = map.getCenter()
    return { zoom: map.getZoom(), lat, lon: lng }
  }

  function fitted(): MapPosition {
    const { x, y } = map.getSize()
    return shownOn(basemap, fittedPosition(forms, x, y))
  }
}

function isSame(a: MapPosition, b: MapPosition): boolean {
  const [one, other] = [canonicalPosition(a), canonicalPosition(b)]
  return one.zoom === other.zoom && one.lat === other.lat && one.lon === other.lon
}
