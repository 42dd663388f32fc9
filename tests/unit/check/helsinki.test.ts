import { describe, expect, it } from 'vitest'
import { helsinkiOffset, instantByClock, wallClockInstant, wrongOffset } from '../../../src/check/helsinki.ts'

describe('helsinkiOffset', () => {
  it.each([
    ['2023-10-29T00:59Z', '+03:00'],
    ['2023-10-29T01:00Z', '+02:00'],
    ['2024-03-31T00:59Z', '+02:00'],
    ['2024-03-31T01:00Z', '+03:00'],
  ])('changes with the clocks: %s is %s', (instant, offset) => {
    expect(helsinkiOffset(Date.parse(instant))).toBe(offset)
  })
})

describe('wrongOffset', () => {
  it('gives the right form of an instant whose offset is not Helsinki’s', () => {
    expect(wrongOffset('2024-07-12T00:00+02:00')).toBe('2024-07-12T00:00+03:00')
    expect(wrongOffset('2024-01-12T00:00+00:00')).toBe('2024-01-12T00:00+02:00')
  })

  it('is silent on a right offset and on a bare day', () => {
    expect(wrongOffset('2024-07-12T00:00+03:00')).toBeUndefined()
    expect(wrongOffset('2024-07-12')).toBeUndefined()
  })

  it('accepts either offset in the hour that occurs twice', () => {
    expect(wrongOffset('2023-10-29T03:30+03:00')).toBeUndefined()
    expect(wrongOffset('2023-10-29T03:30+02:00')).toBeUndefined()
  })
})

describe('instantByClock', () => {
  it('begins a day at midnight in Helsinki', () => {
    expect(instantByClock('2025-04-17')).toBe(Date.parse('2025-04-16T21:00Z'))
    expect(instantByClock('2024-01-15')).toBe(Date.parse('2024-01-14T22:00Z'))
  })

  it('trusts the clock time where the offset is wrong', () => {
    expect(instantByClock('2023-11-24T00:00+03:00')).toBe(wallClockInstant('2023-11-24'))
  })
})
