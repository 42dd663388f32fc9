import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { borderVertices } from '../../../../src/drawing/border.ts'
import type { Point } from '../../../../src/geometry/projection.ts'
import { areaOf, chaikin, pathData } from '../../../../src/publish/virtual-modules/path-data.ts'
import { pointsOf } from '../path-points.ts'

const whole: fc.Arbitrary<Point> = fc.tuple(
  fc.integer({ min: -999, max: 999 }),
  fc.integer({ min: -999, max: 999 }),
)

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
  )
}

describe('pathData', () => {
  it('writes an absolute start, then relative steps', () => {
    expect(
      pathData(
        [
          [
            [10, 20],
            [15, 22],
            [16, 30],
          ],
        ],
        false,
      ),
    ).toBe('M10 20l5 2 1 8')
  })

  it('separates numbers by a minus sign where there is one', () => {
    expect(
      pathData(
        [
          [
            [10, 20],
            [5, 18],
            [5, 10],
          ],
        ],
        false,
      ),
    ).toBe('M10 20l-5-2 0-8')
  })

  it('closes a ring instead of drawing to its start', () => {
    const ring: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ]
    expect(pathData([ring], true)).toBe('M0 0l10 0 0 10z')
    expect(pathData([ring.slice(0, 3)], true)).toBe('M0 0l10 0 0 10z')
  })

  it('draws a closed line to its end', () => {
    const ring: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ]
    expect(pathData([ring], false)).toBe('M0 0l10 0 0 10-10-10')
  })

  it('rounds to whole units and leaves out steps of nothing', () => {
    expect(
      pathData(
        [
          [
            [0.4, 0.4],
            [0.3, -0.4],
            [4.6, 0],
          ],
        ],
        false,
      ),
    ).toBe('M0 0l5 0')
  })

  it('does not let rounding add up', () => {
    const line = Array.from({ length: 101 }, (_, index): Point => [index * 0.4, 0])
    expect(
      pointsOf(pathData([line], false))
        .at(-1)
        ?.at(-1),
    ).toEqual([40, 0])
  })

  it('writes several lines one after the other', () => {
    const line: Point[] = [
      [1, 1],
      [2, 2],
    ]
    expect(pathData([line, line], false)).toBe('M1 1l1 1M1 1l1 1')
  })

  it.each([
    ['no line', [], false],
    ['a line without points', [[]], false],
    ['a line of one point', [[[3, 4]]], false],
    [
      'a line that stays within a unit',
      [
        [
          [3, 4],
          [3.2, 4.1],
        ],
      ],
      false,
    ],
    [
      'a ring of two points',
      [
        [
          [0, 0],
          [5, 5],
          [0, 0],
        ],
      ],
      true,
    ],
  ] as [string, Point[][], boolean][])('writes nothing of %s', (_, lines, closed) => {
    expect(pathData(lines, closed)).toBe('')
  })

  it('is read back as the points that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(whole, { minLength: 2, maxLength: 20 }), { maxLength: 5 }), (lines) => {
        const expected = lines.map(withoutRepeats).filter((line) => line.length > 1)
        expect(pointsOf(pathData(lines, false))).toEqual(expected)
      }),
    )
  })

  it('is read by the drawing of the border as it was written', () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 2, maxLength: 20 }), (line) => {
        const points = withoutRepeats(line)
        fc.pre(points.length > 1)
        expect(borderVertices(pathData([line], false), '').points).toEqual(points)
      }),
    )
  })
})

const square: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]

const anyRing = fc
  .array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
    minLength: 3,
    maxLength: 10,
  })
  .map((points): Position[] => [...points, points[0] ?? [0, 0]])

describe('chaikin', () => {
  it('cuts each corner at the quarters of its sides', () => {
    expect(chaikin(square, 1)).toEqual([
      [1, 0],
      [3, 0],
      [4, 1],
      [4, 3],
      [3, 4],
      [1, 4],
      [0, 3],
      [0, 1],
      [1, 0],
    ])
  })

  it('leaves a ring as it is in no rounds', () => expect(chaikin(square, 0)).toEqual(square))

  it('doubles the points each round, and the ring stays closed', () => {
    fc.assert(
      fc.property(anyRing, fc.integer({ min: 1, max: 3 }), (ring, rounds) => {
        const smooth = chaikin(ring, rounds)
        expect(smooth).toHaveLength((ring.length - 1) * 2 ** rounds + 1)
        expect(smooth[0]).toEqual(smooth.at(-1))
      }),
    )
  })

  it('stays inside the box of the ring', () => {
    fc.assert(
      fc.property(anyRing, (ring) => {
        for (const axis of [0, 1]) {
          const values = ring.map((position) => position[axis] ?? 0)
          for (const position of chaikin(ring, 2)) {
            expect(position[axis]).toBeGreaterThanOrEqual(Math.min(...values))
            expect(position[axis]).toBeLessThanOrEqual(Math.max(...values))
          }
        }
      }),
    )
  })

  it('leaves the given ring alone', () => {
    const before = structuredClone(square)
    chaikin(square, 2)
    expect(square).toEqual(before)
  })
})

describe('areaOf', () => {
  it('is that of a ring, whichever way it goes round', () => {
    const ring: Point[] = [
      [0, 0],
      [4, 0],
      [4, 3],
      [0, 3],
      [0, 0],
    ]
    expect(areaOf(ring)).toBe(12)
    expect(areaOf(ring.toReversed())).toBe(12)
  })

  it('is nothing of a line', () =>
    expect(
      areaOf([
        [1, 1],
        [5, 5],
        [1, 1],
      ]),
    ).toBe(0))
})
