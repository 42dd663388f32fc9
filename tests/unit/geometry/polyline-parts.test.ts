import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceBetween, lengthOf, pointAlong, polyline } from '../../../src/geometry/polyline.ts'
import { spread } from '../../../src/geometry/polyline-parts.ts'
import { anyDescendingLine } from '../drawing/lines.ts'

const straight = polyline([
  [0, 0],
  [0, 1000],
])

/** Distances along any line, in order, and a gap. */
const anyCase = anyDescendingLine.chain((line) =>
  fc.record({
    line: fc.constant(line),
    gap: fc.integer({ min: 1, max: 30 }),
    distances: fc
      .array(fc.double({ min: 0, max: lengthOf(line), noNaN: true }), { maxLength: 8 })
      .map((all) => all.toSorted((a, b) => a - b)),
  }),
)

describe('spread', () => {
  it('leaves points that have room where they are', () => {
    expect(spread(straight, [100, 200, 230], () => 25)).toEqual([100, 200, 230])
  })

  it('pushes two apart by as much each', () => {
    const [one = 0, other = 0] = spread(straight, [100, 110], () => 25)
    expect(other - one).toBeCloseTo(25, 0)
    expect((one + other) / 2).toBeCloseTo(105, 6)
  })

  it('pushes points apart that stand at the same place', () => {
    const [one = 0, other = 0] = spread(straight, [500, 500], () => 20)
    expect(other - one).toBeGreaterThan(19.9)
  })

  it('pushes away from an end of the line', () => {
    const [one = 0, other = 0] = spread(straight, [0, 5], () => 20)
    expect(one).toBe(0)
    expect(other).toBeGreaterThan(19.9)
  })

  it('leaves the distances that it was given as they were', () => {
    const given = [100, 110]
    spread(straight, given, () => 25)
    expect(given).toEqual([100, 110])
  })

  it('keeps the order, and stays on the line', () => {
    fc.assert(
      fc.property(anyCase, ({ line, distances, gap }) => {
        const spreadOut = spread(line, distances, () => gap)
        expect(spreadOut).toHaveLength(distances.length)
        expect(spreadOut).toEqual(spreadOut.toSorted((a, b) => a - b))
        for (const distance of spreadOut) {
          expect(distance).toBeGreaterThanOrEqual(0)
          expect(distance).toBeLessThanOrEqual(lengthOf(line))
        }
      }),
    )
  })

  it('keeps neighbours the gap apart where there is room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 60 }),
        (all, gap) => {
          const spreadOut = spread(
            straight,
            all.toSorted((a, b) => a - b),
            () => gap,
          )
          const points = spreadOut.map((distance) => pointAlong(straight, distance))
          for (const [index, point] of points.slice(1).entries()) {
            expect(distanceBetween(points[index] ?? [0, 0], point)).toBeGreaterThan(gap - 0.2)
          }
        },
      ),
    )
  })
})
