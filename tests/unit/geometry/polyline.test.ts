import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceBetween, lengthOf, pointAlong, polyline, ticks } from '../../../src/geometry/polyline.ts'
import { nearestAlong, offset, samples, slice } from '../../../src/geometry/polyline-parts.ts'
import { anyDescendingLine, anyLine, steps } from '../drawing/lines.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('polyline', () => {
  it('knows how far along each vertex stands', () => {
    expect(steps.distances).toEqual([0, 10, 20, 30])
    expect(lengthOf(steps)).toBe(30)
  })

  it('has no length without points', () => expect(lengthOf(polyline([]))).toBe(0))
})

describe('pointAlong', () => {
  it.each([
    ['the start', 0, [0, 0]],
    ['between two vertices', 4, [0, 4]],
    ['a vertex', 10, [0, 10]],
    ['round the corner', 13, [3, 10]],
    ['the end', 30, [10, 20]],
    ['the start, for less', -5, [0, 0]],
    ['the end, for more', 99, [10, 20]],
  ])('finds %s', (_, distance, point) => expect(pointAlong(steps, distance)).toEqual(point))

  it('passes over a vertex that stands twice', () => {
    const line = polyline([
      [0, 0],
      [0, 5],
      [0, 5],
      [0, 10],
    ])
    expect(pointAlong(line, 5)).toEqual([0, 5])
    expect(pointAlong(line, 7)).toEqual([0, 7])
  })
})

describe('nearestAlong', () => {
  it.each([
    ['beside the line', [-3, 4], 4],
    ['on it', [5, 10], 15],
    ['before its start', [0, -9], 0],
    ['beyond its end', [10, 99], 30],
    ['in the outer side of a corner', [-2, 12], 10],
  ] as const)('finds the foot of a point %s', (_, [x, y], distance) => {
    expect(nearestAlong(steps, [x, y])).toBe(distance)
  })

  it('leads back to any point of the line', () => {
    fc.assert(
      fc.property(anyLine, share, (line, part) => {
        const point = pointAlong(line, part * lengthOf(line))
        const back = pointAlong(line, nearestAlong(line, point))
        expect(distanceBetween(back, point)).toBeLessThan(1e-6)
      }),
    )
  })
})

describe('slice', () => {
  it('cuts between vertices and keeps those inside', () => {
    expect(slice(steps, 4, 23)).toEqual([
      [0, 4],
      [0, 10],
      [10, 10],
      [10, 13],
    ])
  })

  it('is as long as asked for', () => {
    fc.assert(
      fc.property(anyLine, share, share, (line, one, other) => {
        const [from, to] = [one, other].map((part) => part * lengthOf(line)).toSorted((a, b) => a - b)
        if (from === undefined || to === undefined) return
        expect(lengthOf(polyline(slice(line, from, to)))).toBeCloseTo(to - from, 6)
      }),
    )
  })

  it('ends with the line where more is asked for, no point twice', () => {
    expect(slice(steps, -5, 99)).toEqual(steps.points)
  })
})

describe('samples', () => {
  it('steps evenly from end to end, never wider than asked for', () => {
    expect(samples(steps, 0, 10, 4).map(([, y]) => y.toFixed(2))).toEqual(['0.00', '3.33', '6.67', '10.00'])
  })
})

describe('offset', () => {
  it('moves a line that goes down the screen to the left: from the border to Finland', () => {
    const down = [
      [0, 0],
      [0, 10],
    ] as const
    expect(offset(down, 8)).toEqual([
      [-8, 0],
      [-8, 10],
    ])
  })

  it('moves a line that goes to the right down, and any line by a negative distance to the other side', () => {
    const right = [
      [0, 0],
      [10, 0],
    ] as const
    expect(offset(right, 8)).toEqual([
      [0, 8],
      [10, 8],
    ])
    expect(offset(right, -8)).toEqual([
      [0, -8],
      [10, -8],
    ])
  })

  it('moves each vertex by as much', () => {
    fc.assert(
      fc.property(anyDescendingLine, ({ points }) => {
        offset(points, 8).forEach((moved, index) => {
          expect(distanceBetween(moved, points[index] ?? [0, 0])).toBeCloseTo(8, 6)
          expect(moved[0]).toBeLessThan(points[index]?.[0] ?? 0)
        })
      }),
    )
  })
})

const rule = { first: 3, every: 6, length: 4 }

describe('ticks', () => {
  it('stand square to a line that goes down, on its left: away from the border', () => {
    expect(
      ticks(
        [
          [0, 0],
          [0, 20],
        ],
        rule,
      ),
    ).toEqual([
      [
        [0, 3],
        [-4, 3],
      ],
      [
        [0, 9],
        [-4, 9],
      ],
      [
        [0, 15],
        [-4, 15],
      ],
    ])
  })

  it('follow a bend', () => {
    const [, second] = ticks(
      [
        [0, 0],
        [0, 6],
        [20, 6],
      ],
      rule,
    )
    expect(second).toEqual([
      [3, 6],
      [3, 10],
    ])
  })

  it('stand also at the very end, where the count comes out even', () => {
    const line = [
      [0, 0],
      [0, 15],
    ] as const
    expect(ticks(line, rule).map(([[, y]]) => y)).toEqual([3, 9, 15])
  })

  it.each([
    ['a line shorter than the first', [0, 2]],
    ['a line of no length', [0, 0]],
  ] as const)('are none on %s', (_, end) => {
    expect(ticks([[0, 0], end], rule)).toEqual([])
  })

  it('are none without a line', () => expect(ticks([], rule)).toEqual([]))
})
