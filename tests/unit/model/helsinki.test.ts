import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, endOfDay, helsinkiClock, helsinkiInstant, instantOf } from '../../../src/model/helsinki.ts'

const HOUR = 3_600_000

/** Last Sundays, from the calendar: clocks go from 03:00 to 04:00, and from 04:00 back to 03:00. */
const CHANGES = [
  { spring: '2023-03-26', autumn: '2023-10-29' },
  { spring: '2024-03-31', autumn: '2024-10-27' },
  { spring: '2025-03-30', autumn: '2025-10-26' },
  { spring: '2026-03-29', autumn: '2026-10-25' },
]
const springDays = CHANGES.map(({ spring }) => spring)
const autumnDays = CHANGES.map(({ autumn }) => autumn)

const day = fc.integer({ min: -10_000, max: 40_000 }).map((days) => addDays('2000-01-01', days))
const dayNow = fc.nat(1460).map((days) => addDays('2023-01-01', days))
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))

function lengthOf(each: string): number {
  return (helsinkiInstant(addDays(each, 1)) - helsinkiInstant(each)) / HOUR
}

describe('helsinkiInstant', () => {
  it('is two hours ahead of UTC in winter and three in summer', () => {
    expect(helsinkiInstant('2023-11-18', '00:00')).toBe(Date.parse('2023-11-18T00:00+02:00'))
    expect(helsinkiInstant('2024-07-01', '12:00')).toBe(Date.parse('2024-07-01T12:00+03:00'))
  })

  it('means midnight when no time is given', () => {
    expect(helsinkiInstant('2023-11-18')).toBe(helsinkiInstant('2023-11-18', '00:00'))
  })

  describe.each(springDays)('when summer time begins on %s', (spring) => {
    it('changes at 01:00 UTC', () => {
      expect(helsinkiInstant(spring, '02:59')).toBe(Date.parse(`${spring}T02:59+02:00`))
      expect(helsinkiInstant(spring, '04:00')).toBe(Date.parse(`${spring}T01:00Z`))
      expect(helsinkiInstant(spring, '04:00') - helsinkiInstant(spring, '02:59')).toBe(60_000)
    })

    it.each([
      ['03:00', '04:00'],
      ['03:30', '04:30'],
      ['03:59', '04:59'],
    ])('takes the skipped %s for %s', (skipped, shown) => {
      expect(helsinkiInstant(spring, skipped)).toBe(helsinkiInstant(spring, shown))
    })
  })

  describe.each(autumnDays)('when summer time ends on %s', (autumn) => {
    it('takes an hour that occurs twice for its first occurrence', () => {
      expect(helsinkiInstant(autumn, '03:00')).toBe(Date.parse(`${autumn}T03:00+03:00`))
      expect(helsinkiInstant(autumn, '03:59')).toBe(Date.parse(`${autumn}T03:59+03:00`))
    })

    it('goes on in winter time', () => {
      expect(helsinkiInstant(autumn, '02:59')).toBe(Date.parse(`${autumn}T02:59+03:00`))
      expect(helsinkiInstant(autumn, '04:00')).toBe(Date.parse(`${autumn}T04:00+02:00`))
    })
  })
})

describe('helsinkiClock', () => {
  it.each(springDays)('jumps from 02:59 to 04:00 on %s', (spring) => {
    const change = Date.parse(`${spring}T01:00Z`)
    expect(helsinkiClock(change - 1)).toEqual({ day: spring, time: '02:59' })
    expect(helsinkiClock(change)).toEqual({ day: spring, time: '04:00' })
  })

  it.each(autumnDays)('falls from 03:59 to 03:00 on %s', (autumn) => {
    const change = Date.parse(`${autumn}T01:00Z`)
    expect(helsinkiClock(change - 1)).toEqual({ day: autumn, time: '03:59' })
    expect(helsinkiClock(change)).toEqual({ day: autumn, time: '03:00' })
  })

  it('says 00:00 of midnight, and of the day that begins', () => {
    expect(helsinkiClock(Date.parse('2023-11-30T22:00Z'))).toEqual({ day: '2023-12-01', time: '00:00' })
    expect(helsinkiClock(Date.parse('2023-11-30T22:00Z') - 1)).toEqual({ day: '2023-11-30', time: '23:59' })
  })

  it('shows what the instant was made of, but for minutes that were skipped', () => {
    fc.assert(
      fc.property(dayNow, time, (onDay, at) => {
        const shown = helsinkiClock(helsinkiInstant(onDay, at))
        const wasSkipped = springDays.includes(onDay) && at.startsWith('03:')
        expect(shown).toEqual({ day: onDay, time: wasSkipped ? at.replace('03:', '04:') : at })
      }),
      { numRuns: 1000 },
    )
  })

  it('gives back any minute by the clock, except the second of two', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2023, 0), max: Date.UTC(2027, 0) }), (at) => {
        const minute = at - (at % 60_000)
        const { day: onDay, time: clock } = helsinkiClock(minute)
        const isSecond =
          autumnDays.includes(onDay) && minute >= Date.parse(`${onDay}T01:00Z`) && clock < '04:00'
        expect(helsinkiInstant(onDay, clock)).toBe(isSecond ? minute - HOUR : minute)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('days', () => {
  it.each(springDays)('%s has 23 hours', (spring) => expect(lengthOf(spring)).toBe(23))
  it.each(autumnDays)('%s has 25 hours', (autumn) => expect(lengthOf(autumn)).toBe(25))

  it('have 24 hours else', () => {
    const others = Array.from({ length: 1461 }, (_, days) => addDays('2023-01-01', days)).filter(
      (each) => ![...springDays, ...autumnDays].includes(each),
    )
    expect(others.filter((each) => lengthOf(each) !== 24)).toEqual([])
  })

  it('end a millisecond before the next begins', () => {
    fc.assert(
      fc.property(day, (each) => {
        expect(endOfDay(each) + 1).toBe(helsinkiInstant(addDays(each, 1)))
        expect(helsinkiClock(endOfDay(each))).toEqual({ day: each, time: '23:59' })
      }),
    )
  })
})

describe('addDays', () => {
  it.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2023-11-20', 0, '2023-11-20'],
  ])('%s and %i', (from, days, expected) => expect(addDays(from, days)).toBe(expected))

  it('crosses the changes of the clock without losing or gaining a day', () => {
    for (const each of [...springDays, ...autumnDays]) {
      expect(addDays(addDays(each, -1), 2)).toBe(addDays(each, 1))
    }
  })

  it('is undone by as many days back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(addDays(addDays(from, days), -days)).toBe(from)
      }),
    )
  })
})

describe('years far off', () => {
  it.each(['0001-01-01', '0099-12-31', '1809-09-17', '1917-12-06', '2100-02-28', '9998-12-31'])(
    '%s begins at midnight',
    (each) => expect(helsinkiClock(helsinkiInstant(each))).toEqual({ day: each, time: '00:00' }),
  )
})

describe('the rule of summer time', () => {
  const wallClock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Helsinki',
    dateStyle: 'short',
    timeStyle: 'short',
  })

  it('is that of the time zone database, since 1996 and for as long as it knows of no other', () => {
    const minute = fc.integer({ min: Date.UTC(1996, 9, 28) / 60_000, max: Date.UTC(2037, 0) / 60_000 })
    fc.assert(
      fc.property(minute, (minutes) => {
        const { day: onDay, time: clock } = helsinkiClock(minutes * 60_000)
        expect(`${onDay} ${clock}`).toBe(wallClock.format(minutes * 60_000))
      }),
      { numRuns: 2000 },
    )
  })

  it('is so on every day of the record and years to come', () => {
    for (let at = Date.UTC(2022, 0); at < Date.UTC(2037, 0); at += 24 * HOUR) {
      const { day: onDay, time: clock } = helsinkiClock(at)
      expect(`${onDay} ${clock}`).toBe(wallClock.format(at))
    }
  })
})

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
