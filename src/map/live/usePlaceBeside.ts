import type { Popup } from 'leaflet'
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { MapLayout } from '../../drawing/layout.ts'
import type { Box } from '../../geometry/box.ts'
import type { Frame } from '../../geometry/projection.ts'
import { useSite } from '../../site/site.ts'
import { anchorOf, surroundingsOf } from './popup-layout.ts'
import { placePopup, reachOf } from './popup-place.ts'
import { cornerIn, latLngAt, type Viewport } from './useViewport.ts'
import { moveOurselves } from './ViewKeeper.tsx'

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** What a popup is of, and what is round it on the map. */
export interface Beside {
  /** Id of the crossing, or of the popup of a fence. */
  id: string
  /** The layout as it would be without the popup. */
  whole: MapLayout
  /** In the layout's frame. */
  viewport: Viewport
  /** Leaflet's own frame, for which the layout was made. */
  leafletFrame: Frame
  /** Whether the inset has given way to it. */
  insetGone: boolean
  /** Called with where the popup stands, in pixels of the world at the map's zoom, and with null when it has closed. */
  onPlaced: (box: Box | null) => void
  /** Called if there is no room for it beside the inset. */
  onNoRoom: () => void
}

/**
 * Keeps a popup beside its crossing: placed anew for each zoom and each size of the map or of its content, and
 * carried along by every other move. If it would not be whole in view, the map moves.
 */
export function usePlaceBeside(popup: Popup | null, beside: Beside): void {
  const { id, whole, viewport, leafletFrame, insetGone, onPlaced, onNoRoom } = beside
  const { zoom, origin } = leafletFrame
  const { register } = useSite()
  const map = useMap()
  const size = map.getSize()
  const placed = useRef<{ zoom: number; size: typeof size } | null>(null)
  const place = useEffectEvent(placeBeside)

  // biome-ignore lint/correctness/useExhaustiveDependencies: where it stands changes with these alone
  useLayoutEffect(keepBeside, [popup, zoom, ...origin, size.x, size.y, viewport.obstacles.length, insetGone])

  function keepBeside() {
    const element = popup?.getElement()
    // A map that is hidden has no size, and no place for it.
    if (!popup || !element || size.x === 0 || isOutdated()) return
    // Calls back at once, and whenever the popup's content changes its size.
    const observer = new ResizeObserver(() => place(popup, element))
    observer.observe(element)
    return function stopKeeping() {
      observer.disconnect()
      onPlaced(null)
    }
  }

  /** The map was reset after the drawing was laid out: the drawing follows, and the popup with it. */
  function isOutdated(): boolean {
    const { x, y } = map.getPixelOrigin()
    return x !== origin[0] || y !== origin[1]
  }

  function placeBeside(popup: Popup, element: HTMLElement) {
    const anchor = anchorOf(whole, id)
    if (!anchor || isOutdated()) return
    const { frame } = whole
    const [x, y] = cornerIn(frame, map)
    const surroundings = surroundingsOf(whole, viewport, register.crossings, id, [x, y])
    const [width, height] = [element.offsetWidth, element.offsetHeight]
    const [worldX, worldY] = [x + frame.origin[0], y + frame.origin[1]]
    const inView = { left: worldX, top: worldY, right: worldX + size.x, bottom: worldY + size.y }
    const isReadersZoom = placed.current?.size.equals(size) && placed.current.zoom !== zoom
    const { side, left, top, move, overInset } = placePopup({
      ...surroundings,
      popup: { width, height },
      map: { width: size.x, height: size.y },
      // A reader who zooms is not interrupted.
      reach: isReadersZoom ? NOWHERE : reachOf(frame.zoom, inView),
    })
    if (overInset) return onNoRoom()
    const [tipX, tipY] = surroundings.at
    const isUpright = side === 'above' || side === 'below'
    element.dataset.side = side
    element.style.setProperty('--tip', `${isUpright ? tipX - left : tipY - top}px`)
    popup.options.offset = [left + width / 2 - tipX, top + height - tipY]
    popup.setLatLng(latLngAt(anchor, frame))
    onPlaced({
      left: worldX + left,
      top: worldY + top,
      right: worldX + left + width,
      bottom: worldY + top + height,
    })

    placed.current = { zoom, size }
    const [right, down] = move
    if (right !== 0 || down !== 0) moveOurselves(map, () => map.panBy([right, down], { animate: false }))
  }
}
