import { REGION } from '../../address/map-position.ts'
import { type Box, holds, meetsAny, overlap, shifted } from '../../geometry/box.ts'
import { distanceBetween } from '../../geometry/polyline.ts'
import { type Point, project } from '../../geometry/projection.ts'

/** Where a popup stands, px in the map's box, and which way its tip points. */
export interface PopupPlace {
  side: 'right' | 'left' | 'above' | 'below'
  left: number
  top: number
  /** How far the map has to move, right and down in its own pixels, for the popup to be whole in view. */
  move: Point
  /** Whether the inset has to give way: the popup would lie over it, or the map has to move. */
  overInset: boolean
}

/** px */
export interface Size {
  width: number
  height: number
}

/** A possible place, and how much farther from the names it is than necessary. */
type Candidate = Pick<PopupPlace, 'side' | 'left' | 'top'> & { farther: number }

/** What places a popup, px in the map's box. */
export interface Surroundings {
  /** The symbol of its crossing. */
  at: Point
  /** That symbol and its names, then the others'. */
  own: readonly Box[]
  others: readonly Box[]
  /** Obstacles, which stay where they are when the map moves: buttons, scale, attribution. */
  obstacles: readonly Box[]
  /** Where the inset stands, which stays unless there is no other room. */
  inset: Box | null
}

interface Wanted extends Surroundings {
  popup: Size
  map: Size
  /** How far the map can be moved, px: left and up, below 0; right and down. */
  reach: Box
}

const MARGIN = 8
/** From a side of the popup to its tip, from its corner to the tip at least, and from the tip to a symbol. */
const TIP = { length: 10, corner: 22, gap: 8 }
const STEP = 8
const FARTHER = [0, 16]
/**
 * The cost of each fault, in pixels of moving the map: its own name or symbol hidden, another's, a popup not whole in
 * view, one beneath an obstacle, and one that the inset has to give way to.
 */
const COST = { own: 10_000, other: 1000, cut: 100_000, obstacle: 50_000, inset: 1500 }
/** The preferred side, all else being equal. */
const LESS_LIKED = { right: 0, left: 50, above: 100, below: 110 }

/**
 * The place where the popup leaves the most names readable, its own above all; of such places, the one that moves the
 * map least. A name beyond the map's edge is as lost as one beneath the popup.
 */
export function placePopup(wanted: Wanted): PopupPlace {
  const { own, map, reach } = wanted
  const into = moveInto(around(own), map, reach)
  if (into[0] === 0 && into[1] === 0) return placeInView(wanted)
  // Its crossing is out of view: what is round it there is to stay readable.
  const [right, down] = into
  const there = placeInView({
    ...wanted,
    at: [wanted.at[0] - right, wanted.at[1] - down],
    own: own.map((box) => moved(box, into)),
    others: wanted.others.map((box) => moved(box, into)),
    reach: moved(reach, into),
  })
  const { left, top, move } = there
  return {
    ...there,
    left: left + right,
    top: top + down,
    move: [right + move[0], down + move[1]],
    overInset: wanted.inset !== null,
  }
}

/** The shortest move that brings a box into the map. */
function moveInto({ left, top, right, bottom }: Box, map: Size, reach: Box): Point {
  return within(reach, [along(left, right, map.width), along(top, bottom, map.height)])
}

function placeInView(wanted: Wanted): PopupPlace {
  const { own, others, popup, map, reach } = wanted
  const obstacles = wanted.inset ? [...wanted.obstacles, wanted.inset] : wanted.obstacles
  const room = { left: 0, top: 0, right: map.width, bottom: map.height }
  const readable = others.filter((box) => isInView(box, [0, 0]))
  const aroundOwn = around(own)
  const places = placesBeside(wanted)
    .map(priced)
    .sort((a, b) => a.least - b.least)
  let best: { place: PopupPlace; cost: number } | null = null
  for (const { candidate, box, known, least } of places) {
    // Finding the move takes longest.
    if (best && least >= best.cost) break
    const move = moveFor(box)
    const shown = moved(box, move)
    const { inset } = wanted
    const overInset = inset !== null && (overlap(inset, shown) || move[0] !== 0 || move[1] !== 0)
    const costOfMove =
      length(move) +
      (holds(room, shown) ? 0 : COST.cut) +
      (meetsAny(wanted.obstacles, shown) ? COST.obstacle : 0) +
      (overInset ? COST.inset : 0)
    if (best && known + costOfMove >= best.cost) continue
    const lost = (boxes: readonly Box[]) =>
      count(boxes, (each) => !overlap(each, box) && !isInView(each, move))
    const cost = known + costOfMove + lost(own) * COST.own + lost(readable) * COST.other
    if (best && cost >= best.cost) continue
    const { side, left, top } = candidate
    best = { place: { side, left, top, move, overInset }, cost }
  }
  if (!best) throw new Error('There is always a place.')
  return best.place

  /** What a place costs before the move for it is known, and at least with that move. */
  function priced(candidate: Candidate) {
    const box = boxOf(candidate, popup)
    const costOf = (isLost: (box: Box) => boolean) =>
      count(own, isLost) * COST.own + count(readable, isLost) * COST.other
    const known =
      costOf((each) => overlap(each, box)) +
      LESS_LIKED[candidate.side] +
      candidate.farther * 2 +
      offCentre(candidate, wanted) / 4
    const parted = costOf((each) => !overlap(each, box) && !fitTogether(each, box))
    return { candidate, box, known, least: known + parted + leastMoveFrom(box) }
  }

  /** Whether any move has both in view; a popup that is not costs more than all names together. */
  function fitTogether(one: Box, other: Box): boolean {
    return (
      Math.max(one.right, other.right) - Math.min(one.left, other.left) <= map.width &&
      Math.max(one.bottom, other.bottom) - Math.min(one.top, other.top) <= map.height
    )
  }

  /** A popup that is not moved off what it is over costs more than any move. */
  function leastMoveFrom(box: Box): number {
    const out = length([
      Math.max(0, -box.left, box.right - map.width),
      Math.max(0, -box.top, box.bottom - map.height),
    ])
    return wanted.obstacles.reduce(
      (least, each) => (overlap(box, each) ? Math.max(least, wayOff(box, each)) : least),
      out,
    )
  }

  /** Whether a box is whole in view after a move. This is asked most often: it makes no boxes. */
  function isInView({ left, top, right, bottom }: Box, [x, y]: Point): boolean {
    if (left < x || top < y || right - x > map.width || bottom - y > map.height) return false
    for (const each of obstacles) {
      const isBeside = right - x <= each.left || left - x >= each.right
      if (!isBeside && bottom - y > each.top && top - y < each.bottom) return false
    }
    return true
  }

  /**
   * The shortest move that brings a popup and its crossing into the map, or only the popup if there is no room for
   * both; and, if possible, off the obstacles.
   */
  function moveFor(box: Box): Point {
    const intoBoth = moveInto(around([box, aroundOwn]), map, reach)
    const into = holds(room, moved(box, intoBoth)) ? intoBoth : moveInto(box, map, reach)
    const inside = moved(box, into)
    if (!meetsAny(obstacles, inside)) return into
    const rights = obstacles.flatMap((obstacle) => [
      inside.right + MARGIN - obstacle.left,
      inside.left - MARGIN - obstacle.right,
    ])
    const downs = obstacles.flatMap((obstacle) => [
      inside.bottom + MARGIN - obstacle.top,
      inside.top - MARGIN - obstacle.bottom,
    ])
    const level = shortest(rights, [0])
    return shortest([0], downs, level) ?? level ?? shortest(rights, downs) ?? into

    /** The shortest move, shorter than another, that brings the popup off the obstacles. */
    function shortest(
      rights: readonly number[],
      downs: readonly number[],
      other: Point | null = null,
    ): Point | null {
      let best: Point | null = null
      let least = other ? length(other) : Number.POSITIVE_INFINITY
      for (const right of rights) {
        for (const down of downs) {
          const move = within(reach, [into[0] + right, into[1] + down])
          if (length(move) >= least || !isInView(box, move)) continue
          best = move
          least = length(move)
        }
      }
      return best
    }
  }
}

/** Every place with the tip at the symbol: beside the symbol and its names, above and below it. */
function placesBeside({ at: [x, y], own, popup: { width, height } }: Wanted): Candidate[] {
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
function offCentre({ side, left, top }: Candidate, { at: [x, y], popup }: Wanted): number {
  const isBeside = side === 'right' || side === 'left'
  return Math.abs(isBeside ? top + popup.height * 0.6 - y : left + popup.width / 2 - x)
}

function count<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): number {
  return items.reduce((sum, item) => (isMeant(item) ? sum + 1 : sum), 0)
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.max(1, Math.floor((to - from) / STEP) + 1) }, (_, n) => from + n * STEP)
}

function around(boxes: readonly Box[]): Box {
  return boxes.reduce((all, { left, top, right, bottom }) => ({
    left: Math.min(all.left, left),
    top: Math.min(all.top, top),
    right: Math.max(all.right, right),
    bottom: Math.max(all.bottom, bottom),
  }))
}

function boxOf({ left, top }: { left: number; top: number }, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** Where something on the map stands after a move. */
function moved(box: Box, [right, down]: Point): Box {
  return shifted(box, [-right, -down])
}

function length(move: Point): number {
  return distanceBetween([0, 0], move)
}

/** The least that a box has to move to be off another, which it overlaps. */
function wayOff(box: Box, { left, top, right, bottom }: Box): number {
  return Math.min(box.right - left, right - box.left, box.bottom - top, bottom - box.top)
}

/** A move as far as the map can make it: Leaflet moves by whole pixels. */
function within({ left, top, right, bottom }: Box, [x, y]: Point): Point {
  return [Math.trunc(Math.min(Math.max(x, left), right)), Math.trunc(Math.min(Math.max(y, top), bottom))]
}

/** How far a stretch reaches beyond a room: below 0 at its start, above 0 at its end. Its start matters more. */
function along(start: number, end: number, room: number): number {
  if (start < MARGIN) return start - MARGIN
  return Math.max(0, Math.min(end + MARGIN - room, start - MARGIN))
}

/**
 * How far a map can be moved to each side before it reaches the end of what it may show, px: below 0 to the left and
 * up. Computed from what it shows now, in pixels of the world at its zoom.
 */
export function reachOf(zoom: number, { left, top, right, bottom }: Box): Box {
  const [west, north] = project([REGION.west, REGION.north], zoom)
  const [east, south] = project([REGION.east, REGION.south], zoom)
  return {
    left: Math.min(0, west - left),
    top: Math.min(0, north - top),
    right: Math.max(0, east - right),
    bottom: Math.max(0, south - bottom),
  }
}
