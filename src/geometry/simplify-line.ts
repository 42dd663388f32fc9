import simplify from 'simplify-js'
import type { Point } from './projection.ts'

/** A line or a closed ring with fewer points, within a tolerance in its own units (Douglas–Peucker). */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const line = points.map(([x, y]) => ({ x, y }))
  return simplify(line, tolerance, true).map(({ x, y }): Point => [x, y])
}
