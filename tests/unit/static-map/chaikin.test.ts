import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { chaikin } from '../../../src/static-map/chaikin.ts'

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
