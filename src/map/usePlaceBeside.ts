import type { Popup } from 'leaflet'
import { useLayoutEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import type { Box } from '../drawing/box.ts'
import type { CrossingPlace } from '../drawing/crossing-places.ts'
import type { Frame } from '../drawing/projection.ts'
import { LABEL, SYMBOL } from '../drawing/rules.ts'
import { textWidth } from '../drawing/text-width.ts'
import type { Crossing } from '../model/register.ts'
import { BUTTONS, BUTTONS_LEFT_FROM, EDGE } from './popup-measures.ts'
import { overflow, placePopup } from './popup-place.ts'

/** Where a crossing stands, and what is around it, in layer points of the frame. */
export interface Surroundings {
  crossing: Crossing
  place: CrossingPlace
  frame: Frame
  /** Boxes that a popup should leave free. */
  obstacles: readonly Box[]
  /** The inset, which it would stand behind. */
  wall: Box | null
}

/**
 * Keeps a popup beside its crossing: placed anew for each zoom and each size of the map or of its content, and
 * taken along by every other move. Where it would not be whole in view, the map moves.
 */
export function usePlaceBeside(
  popup: Popup | null,
  { crossing, place, frame, obstacles, wall }: Surroundings,
): void {
  const map = useMap()
  const size = map.getSize()
  const placed = useRef<{ zoom: number; size: typeof size } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: where it stands changes with these alone
  useLayoutEffect(keepBeside, [popup, frame.zoom, ...frame.origin, size.x, size.y])

  function keepBeside() {
    const element = popup?.getElement()
    const origin = map.getPixelOrigin()
    // The map was reset after the drawing was laid out: the drawing follows, and this with it.
    if (!popup || !element || origin.x !== frame.origin[0] || origin.y !== frame.origin[1]) return
    // Calls back at once, and whenever what the popup says makes it larger or smaller.
    const observer = new ResizeObserver(() => placeBeside(popup, element))
    observer.observe(element)
    return function stopKeeping() {
      observer.disconnect()
    }
  }

  function placeBeside(popup: Popup, element: HTMLElement) {
    const at = map.layerPointToContainerPoint([...place.at])
    const room = { width: size.x, height: size.y }
    const own = { width: element.offsetWidth, height: element.offsetHeight }
    const inset = wall && toContainer(wall)
    const { side, left, top } = placePopup({
      at: [at.x, at.y],
      reach: reachOf(crossing, place),
      popup: own,
      map: room,
      obstacles: obstacles.map(toContainer),
      wall: inset,
      // At the free edge it may touch: the map then moves by the margin, rather than let it cover names.
      room: size.x < BUTTONS_LEFT_FROM ? { left: EDGE, right: BUTTONS } : { left: BUTTONS, right: 0 },
    })
    const isUpright = side === 'above' || side === 'below'
    element.dataset.side = side
    element.style.setProperty('--tip', `${isUpright ? at.x - left : at.y - top}px`)
    popup.options.offset = [left + own.width / 2 - at.x, top + own.height - at.y]
    popup.setLatLng(map.layerPointToLatLng([...place.at]))

    const isReadersZoom = placed.current?.size.equals(size) && placed.current.zoom !== frame.zoom
    placed.current = { zoom: frame.zoom, size }
    // A reader who zooms is not interrupted.
    if (isReadersZoom) return
    const [right, down] = overflow({ side, left, top }, own, room, inset)
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

/** How far the names of a crossing reach on either side of its symbol. */
function reachOf({ names, counterpart }: Crossing, { size, names: places }: CrossingPlace) {
  if (!places) return { left: size, right: size }
  return {
    left: SYMBOL.ringGap + LABEL.finnishGap + textWidth(names.fi, LABEL.size),
    right: SYMBOL.ringGap + LABEL.russianGap + textWidth(counterpart.names.ru, LABEL.size),
  }
}
