import { type Box, hull } from './box.ts'
import type { FencePlace } from './fence-places.ts'
import { ticks } from './fence-ticks.ts'
import type { Point } from './projection.ts'
import { FENCE } from './rules.ts'

/** The ticks of the closest pattern, whichever a section has: what a fence takes up beside its line. */
function reach({ points }: FencePlace): [from: Point, to: Point][] {
  return ticks(points, { first: 0, every: 3, length: FENCE.ticks })
}

/** A fence as points close together. */
export function fencePoints(fence: FencePlace): Point[] {
  return reach(fence).flat()
}

/** What a fence takes up: a box for each few pixels of it. */
export function fenceBoxes(fence: FencePlace): Box[] {
  return reach(fence).map((tick) => hull(tick, FENCE.rim))
}
