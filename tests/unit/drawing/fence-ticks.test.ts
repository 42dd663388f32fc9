import { describe, expect, it } from 'vitest'
import { ticks } from '../../../src/drawing/fence-ticks.ts'

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
