import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/model/helsinki.ts'
import { dayOf, pageDayFinder, pageDays } from '../../../src/model/page-days.ts'
import { isWithin } from '../../../src/model/periods.ts'
import { geodata, register, registerWith } from './real-data.ts'

describe('dayOf', () => {
  it('is the last day before the first change, then the day of each', () => {
    expect(register.periods.map((period) => dayOf(period, register))).toEqual([
      '2023-11-17',
      '2023-11-18',
      '2023-11-24',
      '2023-11-30',
      '2023-12-14',
      '2023-12-15',
    ])
  })

  it('lies in its period at its end, which is what a bare day means', () => {
    const days = register.periods.map((period) =>
      isWithin(period, instantOf({ day: dayOf(period, register) })),
    )
    expect(days).toEqual([true, true, true, true, true, true])
  })

  it('is the first day of the record where nothing has changed', () => {
    const empty = registerWith({ decisions: [] })
    expect(empty.periods.map((period) => dayOf(period, empty))).toEqual(['2023-11-01'])
  })
})

describe('pageDays', () => {
  it('are the opening day, one for each period, and each confirmation', () => {
    expect(pageDays(register)).toEqual([
      '2023-11-17',
      '2023-11-18',
      '2023-11-20',
      '2023-11-24',
      '2023-11-30',
      '2023-12-14',
      '2023-12-15',
      '2026-05-24',
    ])
  })

  it('are the opening day and the ends of the record where nothing has changed', () => {
    expect(pageDays(registerWith({ decisions: [] }))).toEqual(['2023-11-01', '2023-11-20', '2026-05-24'])
  })

  it('name a day once, however many reasons it has', () => {
    const opening = registerWith({ record: { ...geodata.record, opensOn: '2023-12-14' } })
    expect(pageDays(opening).filter((day) => day === '2023-12-14')).toHaveLength(1)
  })
})

describe('pageDayFinder', () => {
  const pageDayOf = pageDayFinder(register)

  it.each(pageDays(register))('is the day itself at the end of %s', (day) => {
    expect(pageDayOf({ day })).toBe(day)
  })

  it.each([
    ['2023-11-01', '2023-11-17'],
    ['2023-11-17T23:59', '2023-11-17'],
    ['2023-11-18T00:00', '2023-11-18'],
    ['2023-11-19', '2023-11-18'],
    ['2023-11-20T10:00', '2023-11-18'],
    ['2023-11-23', '2023-11-18'],
    ['2023-12-13', '2023-11-30'],
    ['2023-12-14T07:30', '2023-12-14'],
    ['2023-12-15T19:59', '2023-12-14'],
    ['2023-12-15T20:00', '2023-12-15'],
    ['2024-03-31T03:30', '2023-12-15'],
    ['2026-05-23', '2023-12-15'],
    ['2026-05-24T12:00', '2023-12-15'],
  ])('is the day that stands for the period, at %s', (written, expected) => {
    const [day = '', time] = written.split('T')
    expect(pageDayOf(time === undefined ? { day } : { day, time })).toBe(expected)
  })
})
