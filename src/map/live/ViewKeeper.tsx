import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useMapEvents } from 'react-leaflet'
import { canonicalPosition, writeMapPosition } from '../../address/map-position.ts'
import type { MapPosition } from '../../address/view.ts'
import type { LayoutVariant } from '../../drawing/layout-variants.ts'
import { usePresentSite } from '../../site/site.ts'
import { type Basemap, shownOn, ZOOMING } from '../basemap.ts'
import { fittedPosition, leastZoom } from './fitted-view.ts'

interface Props {
  variants: readonly LayoutVariant[]
  /** The crossing whose popup is open; the popup may have moved the map to be whole in view. */
  popup: string | null
  basemap: Basemap
}

/** Keeps the map at the view that the address names, and the address at the view that the reader moves the map to. */
export function ViewKeeper({ variants, popup, basemap }: Props) {
  // A view that comes after the reader's next move would undo it.
  const { view, show } = usePresentSite()
  /** Where the last move not made by the reader has left the map, until the reader moves it. */
  const leftAt = useRef<MapPosition | null>(null)
  /** Where the map stands when it is fitted, as near as Leaflet comes to it; null while the address names a view. */
  const fittedAt = useRef<MapPosition | null>(null)
  const map = useMapEvents({
    moveend: writeView,
    resize: fitToSize,
    move: tellMoved,
    // An animated zoom moves at its end, for Leaflet.
    zoomanim: () => markMoved(true),
  })

  useEffect(
    function watchSize() {
      // Leaflet only watches the window's size: the map's own may change without it.
      const observer = new ResizeObserver(() => map.invalidateSize({ debounceMoveend: true }))
      observer.observe(map.getContainer())
      return () => observer.disconnect()
    },
    [map],
  )

  useLayoutEffect(
    function zoomAsBasemapDoes() {
      const { max, step } = ZOOMING[basemap]
      map.options.zoomSnap = step
      // Back from where only the detailed map reaches: like the reader's own move, which the address follows.
      if (map.getZoom() > max) map.setZoom(max, { animate: false })
      map.setMaxZoom(max)
    },
    [map, basemap],
  )

  // Before a popup that opens at the same moment moves the map from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these move the map
  useLayoutEffect(goToView, [view.map && writeMapPosition(view.map), variants, popup, basemap])

  return null

  function fitToSize() {
    if (isHidden()) return
    const { x, y } = map.getSize()
    const least = leastZoom(variants, x, y)
    // Trap: on the way Leaflet brings the map back into its bounds, by an animated zoom where it stands below the least.
    map.options.minZoom = Math.min(least, map.getMinZoom())
    goToView()
    map.options.minZoom = least
    // Later Leaflet reports the end of a move that was none.
    leftAt.current = present()
  }

  function goToView() {
    if (isHidden()) return
    const wanted = view.map ? shownOn(basemap, view.map) : fitted()
    if (!isSame(wanted, present())) {
      moveOurselves(map, () => map.setView([wanted.lat, wanted.lon], wanted.zoom, { animate: false }))
      // At first nothing listens for the end of the move.
      leftAt.current = present()
    }
    fittedAt.current = view.map ? null : present()
    tellMoved()
  }

  /** For the style sheet, before the drawing follows. */
  function tellMoved() {
    if (!isHidden()) markMoved(fittedAt.current === null || !isSame(present(), fittedAt.current))
  }

  function markMoved(isMoved: boolean) {
    map.getContainer().closest('[data-map]')?.toggleAttribute('data-moved', isMoved)
  }

  function writeView() {
    const position = present()
    if (isOwnMove(map)) leftAt.current = position
    if (isHidden()) return
    if (leftAt.current && isSame(position, leftAt.current)) return
    leftAt.current = null
    show({ map: isSame(position, fitted()) ? null : position }, { replace: true })
  }

  /** As on paper, where the drawing replaces it: without a size it has no view. */
  function isHidden(): boolean {
    return map.getSize().x === 0
  }

  function present(): MapPosition {
    const { lat, lng } = map.getCenter()
    return { zoom: map.getZoom(), lat, lon: lng }
  }

  function fitted(): MapPosition {
    const { x, y } = map.getSize()
    return shownOn(basemap, fittedPosition(variants, x, y))
  }
}

function isSame(a: MapPosition, b: MapPosition): boolean {
  const [one, other] = [canonicalPosition(a), canonicalPosition(b)]
  return one.zoom === other.zoom && one.lat === other.lat && one.lon === other.lon
}

const moving = new WeakSet<LeafletMap>()

/** Moves a map at once, not for a reader's request: the address keeps the reader's view. */
export function moveOurselves(map: LeafletMap, move: () => void): void {
  moving.add(map)
  move()
  moving.delete(map)
}

/** Whether the move that Leaflet reports is such a one. */
function isOwnMove(map: LeafletMap): boolean {
  return moving.has(map)
}
