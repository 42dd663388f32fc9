import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceBetween, pointAlong, polyline } from '../../../src/drawing/polyline.ts'
import { nearestAlong } from '../../../src/drawing/polyline-parts.ts'
import { simplified } from '../../../src/drawing/simplified.ts'
import { anyDescendingLine } from './lines.ts'

describe('simplified', () => {
  it('keeps the ends and drops what is nearly straight', () => {
    const points = [
      [0, 0],
      [1, 10],
      [0, 20],
    ] as const
    expect(simplified(points, 2)).toEqual([
      [0, 0],
      [0, 20],
    ])
  })

  it('stays within its tolerance', () => {
    fc.assert(
      fc.property(anyDescendingLine, fc.integer({ min: 1, max: 10 }), ({ points }, tolerance) => {
        const line = polyline(simplified(points, tolerance))
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
