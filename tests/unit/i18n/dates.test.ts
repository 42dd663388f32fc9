import { describe, expect, it } from 'vitest'
import { whenOf, whenOfDate, whenOfMoment, written } from '../../../src/i18n/dates.ts'

const evening = Date.parse('2023-12-15T20:00+02:00')

describe('a date or a time for a sentence', () => {
  it('is in full of an instant, and short near a day, with the year only where that is another', () => {
    expect(written(whenOf(evening), 'en')).toBe('15 December 2023 at 20:00')
    expect(written(whenOf(evening, '2023-11-20'), 'en')).toBe('15 Dec, 20:00')
    expect(written(whenOf(evening, '2026-05-24'), 'en')).toBe('15 Dec 2023, 20:00')
  })

  it('has a time only where the data or the moment shown has one', () => {
    expect(written(whenOfDate('2023-12-15T20:00+02:00'), 'en')).toBe('15 December 2023 at 20:00')
    expect(written(whenOfDate('2023-12-15'), 'en')).toBe('15 December 2023')
    expect(written(whenOfMoment({ day: '2023-11-20' }), 'en')).toBe('20 November 2023')
  })

  it.each([
    [{ date: '2023' }, '2023'],
    [{ date: '2023-09' }, 'September 2023'],
    [{ time: '20:00' }, '20:00'],
    [{}, ''],
  ])('is as precise as it is known: %j', (when, expected) => {
    expect(written(when, 'en')).toBe(expected)
  })

  it('keeps together on a line where it is told to', () => {
    const when = { ...whenOf(evening, '2023-11-20'), unbroken: true }
    expect(written(when, 'sv')).toBe('15\u00a0dec.\u00a0kl.\u00a020.00')
  })
})
