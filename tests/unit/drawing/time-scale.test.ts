import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeScale, monthsOn, recordScale, timeScale } from '../../../src/drawing/time-scale.ts'
import { DAY, HOUR, helsinkiClock, helsinkiInstant } from '../../../src/model/helsinki.ts'
import { register, registerWith } from '../model/real-data.ts'
import { registerWithSeventh, reopening } from '../site/seventh-decision.ts'

const whole = recordScale(register)

describe('a scale of time', () => {
  it('reaches from the start of the record to the end of the day of the last search', () => {
    expect(helsinkiClock(whole.from)).toEqual({ day: '2023-11-01', time: '00:00' })
    expect(helsinkiClock(whole.to)).toEqual({ day: '2026-11-24', time: '00:00' })
    expect(whole.days).toBe(1119)
  })

  it('gives 44 hours the room of 44 hours', () => {
    const [from, to] = [helsinkiInstant('2023-12-14'), helsinkiInstant('2023-12-15', '20:00')]
    expect(whole.dayOf(to) - whole.dayOf(from)).toBeCloseTo(44 / 24)
    expect((whole.shareOf(to) - whole.shareOf(from)) * 671).toBeCloseTo(1.1, 2)
  })

  it('is even: room is as long as time', () => {
    const instant = fc.integer({ min: whole.from, max: whole.to })
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const share = whole.shareOf(other) - whole.shareOf(one)
        expect(share * whole.days * DAY).toBeCloseTo(other - one, -2)
      }),
    )
  })

  it('ends where it ends', () => {
    const { shareOf } = timeScale(0, HOUR)
    expect([shareOf(-1), shareOf(HOUR + 1)]).toEqual([0, 1])
  })

  it('reaches as far as a decision that applies after the last search', () => {
    const late = { ...reopening, adoptedAt: '2026-12-01', inForceFrom: '2026-12-24T00:00+02:00', effects: [] }
    expect(helsinkiClock(recordScale(registerWithSeventh(late)).to).day).toBe('2026-12-25')
  })
})

describe('the months of many changes', () => {
  it('are whole months from the start of the record', () => {
    const close = closeScale(register)
    expect(close && [close.from, close.to].map((at) => helsinkiClock(at).day)).toEqual([
      '2023-11-01',
      '2024-01-01',
    ])
    expect(close?.days).toBe(61)
  })

  it('are not drawn out by one change years later', () => {
    expect(closeScale(registerWithSeventh(reopening))?.days).toBe(61)
  })

  it('are none without a change', () => {
    expect(closeScale(registerWith({ decisions: [] }))).toBeNull()
  })
})

describe('the months on a scale', () => {
  it('begin after its start and before its end', () => {
    const months = monthsOn(whole)
    expect([months[0], months.at(-1), months.length]).toEqual(['2023-12-01', '2026-11-01', 36])
  })
})
