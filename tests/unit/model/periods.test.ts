import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, periodsOf, settledAt } from '../../../src/model/periods.ts'
import { aDecision, anEffect, anyDecisions, anyInstant } from './examples.ts'
import { register } from './real-data.ts'

const atMidnight = Date.parse('2023-12-14T00:00+02:00')
const atEight = Date.parse('2023-12-14T08:00+02:00')
const atNight = Date.parse('2023-12-15T20:00+02:00')

const twoHours = aDecision({
  id: 'two-hours',
  effects: [anEffect('niirala', 'open', atEight), anEffect('vaalimaa', 'open', atMidnight)],
})
const closing = aDecision({ id: 'closing', effects: [anEffect('vaalimaa', 'closed', atNight)] })
const extension = aDecision({ id: 'extension' })

describe('periodsOf', () => {
  it('is one period without end when nothing was decided', () => {
    expect(periodsOf([])).toEqual([{ from: null, to: null, decision: null }])
  })

  it('begins a period with the first effect of each decision that has any', () => {
    expect(periodsOf([twoHours, extension, closing])).toEqual([
      { from: null, to: atMidnight, decision: null },
      { from: atMidnight, to: atNight, decision: twoHours },
      { from: atNight, to: null, decision: closing },
    ])
  })

  it('takes a decision with effects at different hours for one period', () => {
    const [, period] = periodsOf([twoHours])
    expect(periodsOf([twoHours])).toHaveLength(2)
    expect(period && isWithin(period, atEight - 1)).toBe(true)
    expect(period && isWithin(period, atEight)).toBe(true)
  })

  it('sorts by time, whatever the order of the decisions', () => {
    expect(periodsOf([closing, twoHours])).toEqual(periodsOf([twoHours, closing]))
  })

  it('covers the time line without gap or overlap', () => {
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const periods = periodsOf(decisions)
        expect(periods[0]?.from).toBeNull()
        expect(periods.at(-1)?.to).toBeNull()
        for (const [index, { from, to }] of periods.entries()) {
          expect(to).toBe(periods[index + 1]?.from ?? null)
          if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to)
        }
      }),
    )
  })

  it('has each instant in exactly one period', () => {
    fc.assert(
      fc.property(anyDecisions, anyInstant, (decisions, at) => {
        expect(periodsOf(decisions).filter((period) => isWithin(period, at))).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })

  it('has one period a decision with effects, and the time before', () => {
    fc.assert(
      fc.property(anyDecisions, (decisions) => {
        const effective = decisions.filter(({ effects }) => effects.length > 0)
        expect(periodsOf(decisions)).toHaveLength(effective.length + 1)
      }),
    )
  })

  it('finds six in the record', () => {
    expect(register.periods.map(({ decision }) => decision?.id ?? null)).toEqual([
      null,
      'sm-2023-4',
      'sm-2023-9',
      'sm-2023-15',
      '2023-12-12',
      '2023-12-14',
    ])
  })
})

describe('isWithin', () => {
  const period = { from: atMidnight, to: atNight, decision: twoHours }

  it.each([
    ['before it', atMidnight - 1, false],
    ['at its very start', atMidnight, true],
    ['in its last millisecond', atNight - 1, true],
    ['at its end', atNight, false],
  ])('half-open: %s', (_, at, within) => expect(isWithin(period, at)).toBe(within))
})

describe('settledAt', () => {
  it('is the last millisecond of the period', () => {
    expect(settledAt({ to: atNight })).toBe(atNight - 1)
  })

  it('is after anything of a period without end', () => {
    expect(settledAt({ to: null })).toBeGreaterThan(Date.parse('9999-12-31T23:59Z'))
  })
})
