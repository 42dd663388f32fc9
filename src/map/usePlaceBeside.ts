import type { Map as LeafletMap, Popup } from 'leaflet'
import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Box } from '../drawing/box.ts'
import type { Frame, Point } from '../drawing/projection.ts'
import { placePopup } from './popup-place.ts'
import { reachOf } from './reach.ts'

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** Where a crossing stands, and what is around it, in layer points of the frame. */
export interface Surroundings {
  frame: Frame
  at: Point
  /** Its symbol and names, and those of the others: what a popup should leave free. */
  own: readonly Box[]
  others: readonly Box[]
  /** What it would stand behind: the buttons. */
  walls: readonly Box[]
  /** Where the inset stands, if it does, and what of the map it shows. */
  inset: { box: Box; frame: Box } | null
  /** Whether the inset has given way to it. */
  insetGone: boolean
  /** Told where the popup stands, in layer points, and null when it is gone. */
  onPlaced: (box: Box | null) => void
  /** Told when there is no room for it beside the inset. */
  onNoRoom: () => void
}

/**
 * Keeps a popup beside its crossing: placed anew for each zoom and each size of the map or of its content, and
 * taken along by every other move. Where it would not be whole in view, the map moves.
 */
export function usePlaceBeside(
  popup: Popup | null,
  { frame, at, own, others, walls, inset, insetGone, onPlaced, onNoRoom }: Surroundings,
): void {
  const map = useMap()
  const size = map.getSize()
  const placed = useRef<{ zoom: number; size: typeof size } | null>(null)
  const place = useEffectEvent(placeBeside)

  // biome-ignore lint/correctness/useExhaustiveDependencies: where it stands changes with these alone
  useLayoutEffect(keepBeside, [popup, frame.zoom, ...frame.origin, size.x, size.y, walls.length, insetGone])

  function keepBeside() {
    const element = popup?.getElement()
    // A map that is hidden has no size, and no place for it.
    if (!popup || !element || size.x === 0 || isOutdated()) return
    // Calls back at once, and whenever what the popup says makes it larger or smaller.
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
    return x !== frame.origin[0] || y !== frame.origin[1]
  }

  function placeBeside(popup: Popup, element: HTMLElement) {
    if (isOutdated()) return
    const [symbol, popupSize] = [map.layerPointToContainerPoint([...at]), sizeOf(element)]
    const isReadersZoom = placed.current?.size.equals(size) && placed.current.zoom !== frame.zoom
    const { side, left, top, move, overInset } = placePopup({
      at: [symbol.x, symbol.y],
      own: own.map(toContainer),
      others: others.map(toContainer),
      popup: popupSize,
      map: { width: size.x, height: size.y },
      walls: walls.map(toContainer),
      inset: inset && { box: toContainer(inset.box), frame: toContainer(inset.frame) },
      // A reader who zooms is not interrupted.
      reach: isReadersZoom ? NOWHERE : reachOf(map.getZoom(), pixelBoundsOf(map)),
    })
    if (overInset) return onNoRoom()
    const isUpright = side === 'above' || side === 'below'
    element.dataset.side = side
    element.style.setProperty('--tip', `${isUpright ? symbol.x - left : symbol.y - top}px`)
    popup.options.offset = [left + popupSize.width / 2 - symbol.x, top + popupSize.height - symbol.y]
    popup.setLatLng(map.layerPointToLatLng([...at]))
    const corner = map.containerPointToLayerPoint([left, top])
    onPlaced({
      left: corner.x,
      top: corner.y,
      right: corner.x + popupSize.width,
      bottom: corner.y + popupSize.height,
    })

    placed.current = { zoom: frame.zoom, size }
    const [right, down] = move
    if (right === 0 && down === 0) return
    // Leaflet's own word for a move that a popup asks for. At once: the view keeper tells the move by that.
    map.fire('autopanstart').panBy([right, down], { animate: false })
  }

  function toContainer({ left, top, right, bottom }: Box): Box {
    const [from, to] = [
      map.layerPointToContainerPoint([left, top]),
      map.layerPointToContainerPoint([right, bottom]),
    ]
    return { left: from.x, top: from.y, right: to.x, bottom: to.y }
  }
}

/** What of the world is in view, in its pixels. */
function pixelBoundsOf(map: LeafletMap): Box {
  const { x: left, y: top } = map.getPixelBounds().getTopLeft()
  const { x: width, y: height } = map.getSize()
  return { left, top, right: left + width, bottom: top + height }
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight }
}
