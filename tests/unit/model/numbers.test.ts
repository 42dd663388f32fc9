import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstAtLeast, interpolate } from '../../../src/model/numbers.ts'

const number = fc.integer({ min: -50, max: 50 })
const ascending = fc.array(number).map((numbers) => numbers.toSorted((a, b) => a - b))
const strictlyAscending = fc
  .uniqueArray(number, { minLength: 1 })
  .map((numbers) => numbers.toSorted((a, b) => a - b))

describe('firstAtLeast', () => {
  it.each([
    ['before all', -1, 0],
    ['at the first', 1, 0],
    ['between two', 2, 1],
    ['at the first of equals', 3, 1],
    ['after all', 4, 3],
  ])('finds the index %s', (_, least, index) => {
    expect(firstAtLeast([1, 3, 3], Number, least)).toBe(index)
  })

  it('gives the number of items where none is large enough, also 0 of none', () => {
    expect(firstAtLeast([1, 2], Number, 3)).toBe(2)
    expect(firstAtLeast([], Number, 3)).toBe(0)
  })

  it('looks at the key', () => {
    expect(firstAtLeast([{ at: 1 }, { at: 5 }], ({ at }) => at, 2)).toBe(1)
  })

  it('finds what a search from the start finds', () => {
    fc.assert(
      fc.property(ascending, number, (items, least) => {
        const index = items.findIndex((item) => item >= least)
        expect(firstAtLeast(items, Number, least)).toBe(index === -1 ? items.length : index)
      }),
    )
  })
})

describe('interpolate', () => {
  it.each([
    ['a point of the line', 10, 100],
    ['between two points', 12.5, 150],
    ['before the first', -3, 0],
    ['after the last', 99, 200],
  ])('gives the value at %s', (_, x, value) => {
    expect(interpolate([0, 10, 15], [0, 100, 200], x)).toBe(value)
  })

  it('knows only 0 without points', () => {
    expect(interpolate([], [], 7)).toBe(0)
  })

  it('gives the point itself at each point, and stays between its neighbours else', () => {
    fc.assert(
      fc.property(strictlyAscending, number, (xs, x) => {
        const ys = xs.map((each) => each ** 3)
        const value = interpolate(xs, ys, x)
        const [least = 0, most = 0] = [ys[0], ys.at(-1)]
        if (xs.includes(x)) expect(value).toBeCloseTo(x ** 3, 6)
        expect(value).toBeGreaterThanOrEqual(least)
        expect(value).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('is not put off by points that stand at the same x', () => {
    expect(interpolate([0, 5, 5, 10], [0, 1, 2, 3], 5)).toBe(1)
    expect(interpolate([0, 5, 5, 10], [0, 1, 2, 3], 7.5)).toBe(2.5)
  })
})
