import simplify from 'simplify-js'
import type { Point } from './projection.ts'

/** Fewer points that stay within a tolerance in pixels (Douglas–Peucker). */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const line = points.map(([x, y]) => ({ x, y }))
  return simplify(line, tolerance, true).map(({ x, y }): Point => [x, y])
}
