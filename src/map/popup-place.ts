import { type Box, holds, meetsAny, overlap } from '../drawing/box.ts'
import type { Point } from '../drawing/projection.ts'

/** Where a popup stands, px in the map's box, and which way its tip points. */
export interface PopupPlace {
  side: 'right' | 'left' | 'above' | 'below'
  left: number
  top: number
  /** How far the map has to move, right and down in its own pixels, for the popup to be whole in view. */
  move: Point
}

/** A place that it could have, and how much farther from the names that is than it has to be. */
type Candidate = PopupPlace & { farther: number }

interface Wanted {
  /** The symbol that it speaks of. */
  at: Point
  /** That symbol and its names, then those of the others. */
  own: readonly Box[]
  others: readonly Box[]
  popup: { width: number; height: number }
  map: { width: number; height: number }
  /** What it would stand behind or on, and what stays where it is when the map moves: buttons, scale, inset. */
  walls: readonly Box[]
  /** How far the map can be moved: up to so many pixels left and up, below 0, and right and down. */
  reach: Box
}

const MARGIN = 8
/** From a side of the popup to its tip, from its corner to the tip at least, and from the tip to a symbol. */
const TIP = { length: 10, corner: 22, gap: 8 }
const STEP = 8
const FARTHER = [0, 16]
/**
 * How bad it is, in pixels that the map would move instead: an own name or symbol lost, another's, a popup that is
 * not whole in view, and one that meets what stands on the map.
 */
const COST = { own: 10_000, other: 1000, cut: 100_000, wall: 400 }
/** Which side is liked better, all else alike. */
const LESS_LIKED = { right: 0, left: 50, above: 100, below: 110 }

/**
 * Where the popup leaves the most names readable, its own above all; of such places the one that moves the map
 * least. A name is as lost beyond the map's edge as it is beneath the popup.
 */
export function placePopup(wanted: Wanted): PopupPlace {
  const { own, others, popup, map, walls, reach } = wanted
  const room = { left: 0, top: 0, right: map.width, bottom: map.height }
  const readable = others.filter(isInView)
  const places = placesBeside(wanted).map((place) => ({ ...place, move: moveFor(boxOf(place, popup)) }))
  const { side, left, top, move } = least(places, costOf)
  return { side, left, top, move }

  function costOf(place: Candidate): number {
    const box = boxOf(place, popup)
    const [shown, distance] = [moved(box, place.move), Math.hypot(...place.move)]
    const lost = (boxes: readonly Box[]) =>
      boxes.filter((each) => overlap(each, box) || !isInView(moved(each, place.move))).length
    return (
      lost(own) * COST.own +
      lost(readable) * COST.other +
      (holds(room, shown) ? 0 : COST.cut) +
      (meetsAny(walls, shown) ? COST.wall : 0) +
      distance +
      LESS_LIKED[place.side] +
      place.farther * 2 +
      offCentre(place, wanted) / 4
    )
  }

  function isInView(box: Box): boolean {
    return holds(room, box) && !meetsAny(walls, box)
  }

  /** The shortest move that brings a popup and what it speaks of into the map and, if it can, off the walls. */
  function moveFor(box: Box): Point {
    const { left, top, right, bottom } = around([box, ...own])
    const into = within(reach, [along(left, right, map.width), along(top, bottom, map.height)])
    const inside = moved(box, into)
    if (!meetsAny(walls, inside)) return into
    const offWalls = walls
      .flatMap(({ left, top, right, bottom }): Point[] => [
        [inside.right + MARGIN - left, 0],
        [inside.left - MARGIN - right, 0],
        [0, inside.bottom + MARGIN - top],
        [0, inside.top - MARGIN - bottom],
      ])
      .map(([right, down]) => within(reach, [into[0] + right, into[1] + down]))
    return least(
      [into, ...offWalls.filter((move) => isInView(moved(box, move)))],
      (move) => Math.hypot(...move) + (meetsAny(walls, moved(box, move)) ? COST.wall : 0),
    )
  }
}

/** Every place with the tip at the symbol: beside the symbol and its names, above and below it. */
function placesBeside({ at: [x, y], own, popup: { width, height } }: Wanted) {
  const { left: ownLeft, right: ownRight } = around(own)
  const right = ownRight + TIP.length
  const left = ownLeft - TIP.length - width
  const above = y - height - TIP.length - TIP.gap
  const below = y + TIP.length + TIP.gap
  const tops = steps(y - height + TIP.corner, y - TIP.corner)
  const lefts = steps(x - width + TIP.corner, x - TIP.corner)
  return FARTHER.flatMap((farther) => [
    ...tops.flatMap((top) => [
      { side: 'right' as const, left: right + farther, top, farther },
      { side: 'left' as const, left: left - farther, top, farther },
    ]),
    ...lefts.flatMap((left) => [
      { side: 'above' as const, left, top: above - farther, farther },
      { side: 'below' as const, left, top: below + farther, farther },
    ]),
  ])
}

/** How far the tip is from where it looks best: a little below the middle of a side, in the middle of an edge. */
function offCentre({ side, left, top }: PopupPlace, { at: [x, y], popup }: Wanted): number {
  const isBeside = side === 'right' || side === 'left'
  return Math.abs(isBeside ? top + popup.height * 0.6 - y : left + popup.width / 2 - x)
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.max(1, Math.floor((to - from) / STEP) + 1) }, (_, n) => from + n * STEP)
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

function boxOf({ left, top }: { left: number; top: number }, { width, height }: Wanted['popup']): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** Where something on the map stands once that has moved. */
function moved({ left, top, right, bottom }: Box, [dx, dy]: Point): Box {
  return { left: left - dx, top: top - dy, right: right - dx, bottom: bottom - dy }
}

function within({ left, top, right, bottom }: Box, [x, y]: Point): Point {
  return [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)]
}

/** How far a stretch reaches beyond a room: below 0 at its start, above 0 at its end. Its start matters more. */
function along(start: number, end: number, room: number): number {
  if (start < MARGIN) return start - MARGIN
  return Math.max(0, Math.min(end + MARGIN - room, start - MARGIN))
}

function least<Item>(items: readonly Item[], cost: (item: Item) => number): Item {
  const [first, ...rest] = items.map((item) => ({ item, cost: cost(item) }))
  if (!first) throw new Error('There is nothing to choose from.')
  return rest.reduce((best, each) => (each.cost < best.cost ? each : best), first).item
}
