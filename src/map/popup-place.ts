import { type Box, overlap } from '../drawing/box.ts'
import type { Point } from '../drawing/projection.ts'

/** Where a popup stands, px in the map's box, and which way its tip points. */
export interface PopupPlace {
  left: number
  top: number
  side: 'left' | 'right' | 'above' | 'below'
}

interface Wanted {
  /** The symbol that it speaks of. */
  at: Point
  /** How far the symbol's own names reach to either side. */
  reach: { left: number; right: number }
  popup: { width: number; height: number }
  map: { width: number; height: number }
  /** What it should leave free: names of the others. */
  obstacles: readonly Box[]
  /** What it would stand behind: the inset. */
  wall: Box | null
  /** What it must leave free at the edges: the buttons on one side. */
  room: { left: number; right: number }
}

const MARGIN = 8
/** From a side of the popup to its tip, and from its corner to the tip at least. */
const TIP = { length: 10, corner: 22 }
const STEP = 6

/**
 * Beside the names of its symbol: to the right, else to the left, at the height that hides the fewest names;
 * above it, or below it at the top, where neither side has room (the map then moves so that it is whole).
 */
export function placePopup({ at: [x, y], reach, popup, map, obstacles, wall, room }: Wanted): PopupPlace {
  const right = x + reach.right + TIP.length
  const left = x - reach.left - TIP.length - popup.width
  const sides = [
    { side: 'right' as const, left: right, fits: right + popup.width <= map.width - room.right },
    { side: 'left' as const, left, fits: left >= room.left },
  ].filter(({ fits }) => fits)
  const lowest = Math.min(y - TIP.corner, map.height - popup.height - MARGIN)
  const highest = Math.max(y - popup.height + TIP.corner, MARGIN)
  const tops = Array.from(
    { length: Math.max(0, Math.floor((lowest - highest) / STEP) + 1) },
    (_, n) => highest + n * STEP,
  )
  const places = sides
    .flatMap(({ side, left }) => tops.map((top): PopupPlace => ({ side, left, top })))
    .filter((place) => !wall || !overlap(boxOf(place, popup), wall))
  if (places.length === 0) return above()
  return least(places, (place) => {
    const hidden = obstacles.filter((box) => overlap(box, boxOf(place, popup))).length
    return (
      hidden * 10_000 + (place.side === 'right' ? 0 : 1000) + Math.abs(place.top + popup.height * 0.6 - y)
    )
  })

  function above(): PopupPlace {
    const top = y - popup.height - TIP.length - MARGIN
    const isBesideWall = wall !== null && top + popup.height > wall.top
    const end = isBesideWall ? wall.left - MARGIN : map.width - room.right
    const farthest = Math.max(room.left, end - popup.width)
    const left = Math.min(Math.max(x - popup.width / 2, room.left), farthest)
    // Near the north end the map cannot be moved down far enough for a popup above.
    const foot = y + TIP.length + MARGIN
    if (y < map.height / 4 && foot + popup.height + MARGIN <= map.height)
      return { side: 'below', left, top: foot }
    return { side: 'above', left, top }
  }
}

function boxOf({ left, top }: PopupPlace, { width, height }: Wanted['popup']): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** How far the map has to move, right and down in its own pixels, for the popup to be whole in view, off the wall. */
export function overflow(
  place: PopupPlace,
  popup: Wanted['popup'],
  map: Wanted['map'],
  wall: Box | null,
): [right: number, down: number] {
  const box = boxOf(place, popup)
  const along = (start: number, length: number, room: number) => {
    if (start < MARGIN) return start - MARGIN
    return Math.max(0, Math.min(start + length + MARGIN - room, start - MARGIN))
  }
  const foot = wall && overlap(box, wall) ? wall.top : map.height
  return [along(place.left, popup.width, map.width), along(place.top, popup.height, foot)]
}

function least<Item>(items: readonly Item[], cost: (item: Item) => number): Item {
  return items.reduce((best, item) => (cost(item) < cost(best) ? item : best))
}
