import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/model/moment.ts'

describe('instantOf', () => {
  it('takes a bare day for its last millisecond', () => {
    expect(instantOf({ day: '2023-11-20' })).toBe(Date.parse('2023-11-21T00:00+02:00') - 1)
  })

  it('takes a time for its first millisecond', () => {
    expect(instantOf({ day: '2023-12-14', time: '08:00' })).toBe(Date.parse('2023-12-14T08:00+02:00'))
    expect(instantOf({ day: '2024-07-01', time: '08:00' })).toBe(Date.parse('2024-07-01T08:00+03:00'))
  })

  it('ends days on which the clocks change in the time that then holds', () => {
    expect(instantOf({ day: '2024-03-31' })).toBe(Date.parse('2024-04-01T00:00+03:00') - 1)
    expect(instantOf({ day: '2024-10-27' })).toBe(Date.parse('2024-10-28T00:00+02:00') - 1)
  })

  it('puts the end of a day after each of its minutes', () => {
    expect(instantOf({ day: '2023-11-20' })).toBeGreaterThan(instantOf({ day: '2023-11-20', time: '23:59' }))
  })
})
