import { lengthOf, normalAlong, pointAlong, polyline } from './polyline.ts'
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
    const [nx, ny] = normalAlong(line, distance, 1)
    return [
      [x, y],
      [x + nx * length, y + ny * length],
    ]
  })
}
