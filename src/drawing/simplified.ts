import { lineString, simplify } from '@turf/turf'
import type { Point } from './projection.ts'

/** Fewer points that stay within a tolerance in pixels (Douglas–Peucker). */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const line = lineString(
    points.map(([x, y]) => [x, y]),
    {},
  )
  return simplify(line, { tolerance, highQuality: true, mutate: true }).geometry.coordinates.map(
    ([x = 0, y = 0]): Point => [x, y],
  )
}
