import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceBetween, pointAlong, polyline } from '../../../src/geometry/polyline.ts'
import { nearestAlong } from '../../../src/geometry/polyline-parts.ts'
import { simplifyLine } from '../../../src/geometry/simplify-line.ts'
import { anyDescendingLine } from '../drawing/lines.ts'

describe('simplifyLine', () => {
  it('keeps the ends and drops what is nearly straight', () => {
    const points = [
      [0, 0],
      [1, 10],
      [0, 20],
    ] as const
    expect(simplifyLine(points, 2)).toEqual([
      [0, 0],
      [0, 20],
    ])
  })

  it('stays within its tolerance', () => {
    fc.assert(
      fc.property(anyDescendingLine, fc.integer({ min: 1, max: 10 }), ({ points }, tolerance) => {
        const line = polyline(simplifyLine(points, tolerance))
        expect(line.points[0]).toEqual(points[0])
        expect(line.points.at(-1)).toEqual(points.at(-1))
        for (const point of points) {
          const foot = pointAlong(line, nearestAlong(line, point))
          expect(distanceBetween(foot, point)).toBeLessThanOrEqual(tolerance + 1e-6)
        }
      }),
    )
  })
})
