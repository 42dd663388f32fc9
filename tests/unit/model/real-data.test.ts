import { describe, expect, it } from 'vitest'
import { helsinkiClock, instantOf } from '../../../src/model/helsinki.ts'
import { isWithin } from '../../../src/model/periods.ts'
import { situationAt } from '../../../src/model/situation.ts'
import { aDecision, anEffect } from './examples.ts'
import { KNOWN_DAYS } from './known-days.ts'
import { geodata, register, registerWith } from './real-data.ts'

describe.each(KNOWN_DAYS)('on $day, $time', ({ day, time, open, closed }) => {
  const { crossings, counts } = situationAt(register, instantOf({ day, ...(time && { time }) }))

  it('counts as the sources do', () => {
    expect(counts).toEqual({ open: open.length, closed: 8 - open.length })
  })

  it('has the crossings open that were', () => {
    const found = crossings.filter(({ status }) => status === 'open').map(({ crossing }) => crossing.id)
    expect(found).toEqual(open)
  })

  it('knows of each closed one by which decision and since when', () => {
    const found = crossings
      .filter(({ status }) => status === 'closed')
      .map(({ crossing, since }) => [crossing.id, [since?.decision.id, since?.at]])
    const expected = Object.entries(closed).map(([id, [decision, since]]) => [
      id,
      [decision, Date.parse(since)],
    ])
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected))
  })
})

it('had Vaalimaa open since midnight and Niirala since eight on 14 December 2023', () => {
  const { crossings } = situationAt(register, instantOf({ day: '2023-12-14' }))
  const opened = crossings.flatMap(({ crossing, status, since }) =>
    status === 'open' && since ? [[crossing.id, since.decision.id, helsinkiClock(since.at)]] : [],
  )
  expect(opened).toEqual([
    ['niirala', '2023-12-12', { day: '2023-12-14', time: '08:00' }],
    ['vaalimaa', '2023-12-12', { day: '2023-12-14', time: '00:00' }],
  ])
})

describe('with one decision more, with effects at two hours of a day', () => {
  const reopening = aDecision({
    id: 'reopening',
    adoptedAt: '2027-03-25',
    inForceFrom: '2027-03-28T02:00+02:00',
    effects: [
      anEffect('nuijamaa', 'open', '2027-03-28T02:00+02:00'),
      anEffect('imatra', 'open', '2027-03-28T10:00+03:00'),
    ],
    applications: { acceptedAt: ['imatra'] },
  })
  const changed = registerWith({ decisions: [...geodata.decisions, reopening] })
  const at = (time: string) => situationAt(changed, instantOf({ day: '2027-03-28', time }))
  const idsOpen = (time: string) =>
    at(time)
      .crossings.filter(({ status }) => status === 'open')
      .map(({ crossing }) => crossing.id)

  it('has one period more, which ends the one before', () => {
    expect(changed.periods).toHaveLength(register.periods.length + 1)
    const [before, last] = changed.periods.slice(-2)
    expect(before?.to).toBe(Date.parse('2027-03-28T02:00+02:00'))
    expect(last).toEqual({ decision: reopening, from: before?.to, to: null })
  })

  it('has both effects in that period', () => {
    const last = changed.periods.at(-1)
    expect(reopening.effects.map((effect) => last && isWithin(last, Date.parse(effect.at)))).toEqual([
      true,
      true,
    ])
  })

  it('opens each at its hour, on the day that the clocks change', () => {
    expect(idsOpen('01:59')).toEqual([])
    expect(idsOpen('02:00')).toEqual(['nuijamaa'])
    expect(idsOpen('09:59')).toEqual(['nuijamaa'])
    expect(idsOpen('10:00')).toEqual(['imatra', 'nuijamaa'])
  })

  it('counts and accepts applications accordingly', () => {
    expect(at('09:59').counts).toEqual({ open: 1, closed: 7 })
    expect(at('10:00').counts).toEqual({ open: 2, closed: 6 })
    const accepting = (time: string) => at(time).crossings.filter(({ applications }) => applications)
    expect(accepting('09:59')).toEqual([])
    expect(accepting('10:00')).toMatchObject([{ crossing: { id: 'imatra' } }])
  })

  it('changes nothing of the days before', () => {
    const before = instantOf({ day: '2026-05-24' })
    const states = (of: typeof register) =>
      situationAt(of, before).crossings.map(({ status, since }) => ({ status, since }))
    expect(states(changed)).toEqual(states(register))
  })

  it('tells of it beforehand as the next change', () => {
    const { crossings } = situationAt(changed, instantOf({ day: '2026-05-24' }))
    const coming = crossings.flatMap(({ crossing, next }) => (next ? [[crossing.id, next.decision.id]] : []))
    expect(coming).toEqual([
      ['imatra', 'reopening'],
      ['nuijamaa', 'reopening'],
    ])
  })

  it('carries the record on to its day', () => {
    expect(changed.record.endsOn).toBe('2027-03-28')
  })
})
