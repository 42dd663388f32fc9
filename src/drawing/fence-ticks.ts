import { lengthOf, pointAlong, polyline } from './polyline.ts'
import type { Point } from './projection.ts'

/** Ticks square to a line, on its right as drawn: away from the border for a fence. Pairs of ends. */
export function ticks(
  points: readonly Point[],
  { first, every, length }: { first: number; every: number; length: number },
): [from: Point, to: Point][] {
  const line = polyline(points)
  const count = Math.max(0, Math.floor((lengthOf(line) - first) / every) + 1)
  return Array.from({ length: count }, (_, index) => {
    const distance = first + index * every
    const [x, y] = pointAlong(line, distance)
    const [x0, y0] = pointAlong(line, distance - 1)
    const [x1, y1] = pointAlong(line, distance + 1)
    const run = Math.hypot(x1 - x0, y1 - y0) || 1
    return [
      [x, y],
      [x - ((y1 - y0) / run) * length, y + ((x1 - x0) / run) * length],
    ]
  })
}
