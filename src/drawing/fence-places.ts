import type { FenceSection } from '../../geodata/schema/fence.ts'
import { type Box, hull, overlap } from '../geometry/box.ts'
import { distanceBetween, lengthOf, normalAlong, pointAlong, polyline, ticks } from '../geometry/polyline.ts'
import { nearestAlong, offset, slice } from '../geometry/polyline-parts.ts'
import type { Point } from '../geometry/projection.ts'
import { simplifyLine } from '../geometry/simplify-line.ts'
import type { DrawnBorder } from './border.ts'
import type { CrossingPlace } from './crossing-places.ts'
import { FENCE, type FenceSymbol, SYMBOL } from './rules.ts'
import { type FenceScale, fenceBars, fenceDots } from './symbols/fence-ends.ts'

/** A fence section on the map, on the Finnish side of the border. */
export interface FencePlace {
  section: string
  /** From north to south. */
  points: readonly Point[]
  scale: FenceScale
  /** How it steps aside for the ring round its crossing while that is chosen; null where the ring leaves it room. */
  aside: { crossing: string; by: Point } | null
}

/** What a fence is placed beside. */
interface Beside {
  border: DrawnBorder
  /** The crossings, with their names where these are known. */
  crossings: readonly CrossingPlace[]
  /** How far along the border a crossing is, px; its symbol may have been pushed away from there. */
  trueAlong: (crossing: string) => number
  /** The mark of a section that is not drawn to scale. */
  symbolAt: (crossing: CrossingPlace) => FenceSymbol
}

/**
 * Places the fence sections at the crossings that stand apart: to scale where both ends are known and the length can be
 * seen, else as a straight mark beside its crossing. Of two that would come close to each other, the one of which less
 * is known is left out.
 */
export function placeFence(sections: readonly FenceSection[], beside: Beside): FencePlace[] {
  const placed = sections.flatMap((section) => {
    const crossing = beside.crossings.find(({ id }) => id === section.crossing)
    if (!crossing || crossing.names?.finnish.leader) return []
    return [{ section, place: toScale(section, crossing, beside) ?? symbolOf(section, crossing, beside) }]
  })
  const kept: FencePlace[] = []
  for (const { place } of placed.toSorted((one, other) => knownOf(other) - knownOf(one)))
    if (kept.every((other) => areApart(place, other))) kept.push(place)
  return placed.flatMap(({ place }) => (kept.includes(place) ? [place] : []))
}

/** Along the border, as long as on the ground; null if its ends are not known, or it would be too short to see. */
function toScale(
  { id, borderKm, extent }: FenceSection,
  crossing: CrossingPlace,
  { border, trueAlong, symbolAt }: Beside,
): FencePlace | null {
  if (!borderKm || extent === 'unknown') return null
  const [from, to] = [border.pixelsAt(borderKm.from), border.pixelsAt(borderKm.to)]
  const length = to - from
  if (length < FENCE.leastToScale) return null
  const isShort = length < FENCE.besideSymbol * crossing.size
  const off = isShort ? crossing.size / 2 + symbolAt(crossing).lineBeyond : FENCE.offset
  const points = besideBorder(slice(border, from, to), off, length)
  const anchor = pointAlong(border, trueAlong(crossing.id))
  return {
    section: id,
    scale: extent,
    points: stretched(points, length, anchor),
    aside: isShort ? asideOf(crossing, border, length, symbolAt(crossing)) : null,
  }
}

/** A line beside the border without its smallest bends. */
function besideBorder(stretch: readonly Point[], off: number, length: number): Point[] {
  const lines = FENCE.tolerances.map((tolerance) => offset(simplifyLine(stretch, tolerance), off))
  const error = (line: readonly Point[]) => Math.abs(lengthOf(polyline(line)) / length - 1)
  return (
    lines.find((line) => error(line) <= FENCE.bends) ??
    lines.reduce((best, line) => (error(line) < error(best) ? line : best))
  )
}

/** A line made exactly as long as that, from its point nearest to another: there it stays where it is. */
function stretched(points: readonly Point[], length: number, nearest: Point): Point[] {
  const line = polyline(points)
  const [x, y] = pointAlong(line, nearestAlong(line, nearest))
  const factor = length / lengthOf(line)
  return points.map((point): Point => [x + (point[0] - x) * factor, y + (point[1] - y) * factor])
}

/** The least share of a fence on either side of its crossing, for it to be on both. */
const BOTH_SIDES = 0.1

/** A straight mark beside its crossing, parallel to the border; of a fence on one side of it, on that side. */
function symbolOf(
  { id, borderKm }: FenceSection,
  crossing: CrossingPlace,
  { border, trueAlong, symbolAt }: Beside,
): FencePlace {
  const { length, beyond } = symbolAt(crossing)
  const [nx, ny] = normalAlong(border, crossing.along, length)
  const off = crossing.size / 2 + beyond
  const at = (along: number): Point => [
    crossing.at[0] + nx * off + ny * along,
    crossing.at[1] + ny * off - nx * along,
  ]
  const start = borderKm ? length * sideOf(borderKm) : -length / 2
  return {
    section: id,
    scale: 'symbol',
    points: [at(start), at(start + length)],
    aside: asideOf(crossing, border, length, symbolAt(crossing)),
  }

  /** Where the mark begins, in lengths of it: at its crossing if it runs south, before it if it runs north. */
  function sideOf({ from, to }: NonNullable<FenceSection['borderKm']>): number {
    const [north, south] = [border.pixelsAt(from), border.pixelsAt(to)]
    const before = (trueAlong(crossing.id) - north) / (south - north)
    if (before < BOTH_SIDES) return 0
    return before > 1 - BOTH_SIDES ? -1 : -1 / 2
  }
}

function asideOf(
  { id, along }: CrossingPlace,
  border: DrawnBorder,
  reach: number,
  { beyond }: FenceSymbol,
): FencePlace['aside'] {
  if (beyond > SYMBOL.ringGap) return null
  const [nx, ny] = normalAlong(border, along, reach)
  return { crossing: id, by: [nx * SYMBOL.ringGap, ny * SYMBOL.ringGap] }
}

/** How much is known of a section that is drawn so: its ends, its length or neither. */
function knownOf({ section, place }: { section: FenceSection; place: FencePlace }): number {
  if (place.scale !== 'symbol') return 2
  return section.lengthKm === null ? 0 : 1
}

function areApart(one: FencePlace, other: FencePlace): boolean {
  const [points, others] = [fencePoints(one), fencePoints(other)]
  if (!overlap(hull(points, FENCE.apart), hull(others))) return true
  return points.every((point) => others.every((each) => distanceBetween(point, each) >= FENCE.apart))
}

/** The ticks of the closest pattern, whatever the state, and what marks its ends: what a fence takes up. */
function reach({ points, scale }: FencePlace): (readonly Point[])[] {
  const pattern = [...ticks(points, { first: 0, every: 3, length: FENCE.ticks }), points.slice(-1)]
  if (scale === 'approximate') return [...pattern, ...fenceDots(points).map((dot) => [dot])]
  return scale === 'measured' ? [...pattern, ...fenceBars(points)] : pattern
}

/** A fence as points close together. */
export function fencePoints(fence: FencePlace): Point[] {
  return reach(fence).flat()
}

/** What a fence takes up: a box for each few pixels of it. */
export function fenceBoxes(fence: FencePlace): Box[] {
  return reach(fence).map((points) => hull(points, FENCE.rim))
}

/** The corners of these boxes, which are smaller than letters: a name that none of them is in meets no fence. */
export function fenceCorners(fence: FencePlace): Point[] {
  return fenceBoxes(fence).flatMap(({ left, top, right, bottom }): Point[] => [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ])
}

/** The middle of a fence, along it. */
export function middleOf(points: readonly Point[]): Point {
  const line = polyline(points)
  return pointAlong(line, lengthOf(line) / 2)
}
