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
 * Beside the names of its symbol: to the right, else to the left, at the height that hides the fewest names.
 * Where neither side has room above or below it, whichever asks the map to move less to show the whole of it.
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
  if (places.length === 0) return least([above(), below()], ({ top }) => Math.abs(moveOf(top)))
  return least(places, (place) => {
    const hidden = obstacles.filter((box) => overlap(box, boxOf(place, popup))).length
    return (
      hidden * 10_000 + (place.side === 'right' ? 0 : 1000) + Math.abs(place.top + popup.height * 0.6 - y)
    )
  })

  function above(): PopupPlace {
    const top = y - popup.height - TIP.length - MARGIN
    return { side: 'above', left: leftAt(top), top }
  }

  function below(): PopupPlace {
    const top = y + TIP.length + MARGIN
    return { side: 'below', left: leftAt(top), top }
  }

  /** In the middle over the symbol, as far as the buttons and the inset leave room. */
  function leftAt(top: number): number {
    const isBesideWall = wall !== null && top + moveOf(top) + popup.height > wall.top
    const end = isBesideWall ? wall.left - MARGIN : map.width - room.right
    const farthest = Math.max(room.left, end - popup.width)
    return Math.min(Math.max(x - popup.width / 2, room.left), farthest)
  }

  /** How far down the map would have to move. */
  function moveOf(top: number): number {
    return -along(top, popup.height, map.height)
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
  const foot = wall && overlap(box, wall) ? wall.top : map.height
  return [along(place.left, popup.width, map.width), along(place.top, popup.height, foot)]
}

/** How far a stretch reaches beyond a room: below 0 at its start, above 0 at its end. Its start matters more. */
function along(start: number, length: number, room: number): number {
  if (start < MARGIN) return start - MARGIN
  return Math.max(0, Math.min(start + length + MARGIN - room, start - MARGIN))
}

function least<Item>(items: readonly Item[], cost: (item: Item) => number): Item {
  return items.reduce((best, item) => (cost(item) < cost(best) ? item : best))
}
