import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { helsinkiInstant } from '../../../../src/model/helsinki.ts'
import { daySpan } from '../../../../src/parts/matrix/day-scale.ts'
import { register } from '../../model/real-data.ts'

const span = daySpan(register.periods)

describe('daySpan', () => {
  it('begins a week before the first change and ends some days after the last', () => {
    expect([span?.first, span?.last]).toEqual(['2023-11-11', '2023-12-21'])
  })

  it('has each day once, in its order', () => {
    expect(span?.days).toHaveLength(41)
    expect([span?.days[0], span?.days[20], span?.days[40]]).toEqual([
      '2023-11-11',
      '2023-12-01',
      '2023-12-21',
    ])
    expect(span?.days).toEqual([...new Set(span?.days)].toSorted())
  })

  it('is none where nothing has changed', () => {
    expect(daySpan([{ from: null, to: null, decision: null }])).toBeNull()
  })

  it('is as long as the calendar says where the clocks change in it', () => {
    const from = helsinkiInstant('2024-03-30')
    const summer = daySpan([
      { from: null, to: from, decision: null },
      { from, to: null, decision: null },
    ])
    expect([summer?.first, summer?.last, summer?.days.length]).toEqual(['2024-03-23', '2024-04-05', 14])
  })
})

describe('shareOf', () => {
  it.each([
    ['2023-11-11', 0],
    ['2023-12-01', 0.5],
    ['2023-12-21', 1],
  ])('of the beginning of %s is %d', (day, share) => {
    expect(span?.shareOf(helsinkiInstant(day))).toBeCloseTo(share, 9)
  })

  it('of what is earlier or later is that of its end', () => {
    expect(span?.shareOf(helsinkiInstant('2020-01-01'))).toBe(0)
    expect(span?.shareOf(helsinkiInstant('2026-05-24'))).toBe(1)
  })

  it('keeps the order of instants', () => {
    const instant = fc.integer({ min: Date.parse('2023-10-01'), max: Date.parse('2024-02-01') })
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)]
        expect(span?.shareOf(earlier)).toBeLessThanOrEqual(span?.shareOf(later) ?? -1)
      }),
    )
  })
})
