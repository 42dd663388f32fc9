import { describe, expect, it } from 'vitest'
import { endOfDay } from '../../../src/model/helsinki.ts'
import { endOfRecord } from '../../../src/model/register.ts'
import { crossingStateAt, situationAt } from '../../../src/model/situation.ts'
import { EIGHT_CROSSINGS } from './eight-crossings.ts'
import { aDecision, anEffect } from './examples.ts'
import { geodata, register, registerWith } from './real-data.ts'

describe('createRegister', () => {
  it('has the eight road crossings from north to south', () => {
    expect(register.crossings.map(({ id }) => id)).toEqual(EIGHT_CROSSINGS)
  })

  it('sorts them whatever their order in the file', () => {
    const features = geodata.crossings.features.toReversed()
    const reversed = registerWith({ crossings: { ...geodata.crossings, features } })
    expect(reversed.crossings).toEqual(register.crossings)
  })

  it('keeps the railway crossing apart and never counts it', () => {
    expect(register.railCrossings.map(({ id }) => id)).toEqual(['vainikkala'])
    expect(register.histories.has('vainikkala')).toBe(false)
    const { crossings, counts } = situationAt(register, endOfDay('2023-11-01'))
    expect(crossings).toHaveLength(8)
    expect(counts).toEqual({ open: 8, closed: 0 })
  })

  it('gives a crossing its id and its position beside what is known of it', () => {
    expect(register.crossings[0]).toMatchObject({
      id: 'raja-jooseppi',
      coordinates: [28.4731, 68.476],
      kind: 'road',
      names: { fi: 'Raja-Jooseppi' },
      counterpart: { names: { fi: 'Lotta' } },
    })
  })

  it('finds every source that a decision, a crossing or a fence section names', () => {
    const named = [...register.decisions, ...register.fence, ...register.crossings.map(({ roads }) => roads)]
    const unknown = named.flatMap(({ sources }) => sources).filter((id) => !register.sources.has(id))
    expect(unknown).toEqual([])
  })

  it('leaves the data as it was', () => {
    const before = structuredClone(geodata)
    registerWith({})
    expect(geodata).toEqual(before)
  })
})

describe('the end of the record', () => {
  it('is the end of the day of the last confirmation', () => {
    expect(register.record.lastConfirmedOn).toBe('2026-05-24')
    expect(endOfRecord(register)).toBe(endOfDay('2026-05-24'))
  })

  it.each([
    ['2026-12-12T08:00+02:00', '2026-12-12'],
    ['2026-12-12', '2026-12-12'],
    ['2026-12-11T22:30+00:00', '2026-12-12'],
    ['2026-05-25T00:00+03:00', '2026-05-25'],
  ])('follows a newer decision in force from %s', (inForceFrom, day) => {
    const decisions = [...geodata.decisions, aDecision({ inForceFrom })]
    expect(registerWith({ decisions }).record.endsOn).toBe(day)
  })

  it('keeps a decision that is not in force yet apart from its confirmation, the day it was taken', () => {
    const decisions = [
      ...geodata.decisions,
      aDecision({ adoptedAt: '2027-01-14', inForceFrom: '2027-01-18T08:00+02:00' }),
    ]
    const { lastConfirmedOn, endsOn } = registerWith({ decisions }).record
    expect({ lastConfirmedOn, endsOn }).toEqual({ lastConfirmedOn: '2027-01-14', endsOn: '2027-01-18' })
  })

  it('is that of the last of several confirmations, whose earlier ones stay', () => {
    const [first] = geodata.record.confirmations
    const confirmations = first ? [first, { ...first, date: '2026-10-01' }] : []
    const { record } = registerWith({ record: { ...geodata.record, confirmations } })
    expect(record.lastConfirmation.date).toBe('2026-10-01')
    expect(record.endsOn).toBe('2026-10-01')
    expect(record.confirmations.map(({ date }) => date)).toEqual(['2026-05-24', '2026-10-01'])
  })

  it('was searched beyond at least up to the day on which the newest decision was taken', () => {
    expect(register.record.searchedUpTo).toBe('2026-11-23')
    const decisions = [
      ...geodata.decisions,
      aDecision({ adoptedAt: '2027-01-14', inForceFrom: '2027-01-18' }),
    ]
    expect(registerWith({ decisions }).record.searchedUpTo).toBe('2027-01-14')
  })

  it('needs a confirmation', () => {
    expect(() => registerWith({ record: { ...geodata.record, confirmations: [] } })).toThrow(RangeError)
  })

  it('stays where a confirmation is newer than every decision', () => {
    const decisions = [aDecision({ inForceFrom: '2026-05-24T23:59+03:00' })]
    expect(registerWith({ decisions }).record.endsOn).toBe('2026-05-24')
    expect(registerWith({ decisions: [] }).record.endsOn).toBe('2026-05-24')
  })

  it('includes the last minute of a decision that takes effect late that day', () => {
    const at = '2027-01-01T20:00+02:00'
    const decisions = [
      ...geodata.decisions,
      aDecision({ inForceFrom: at, effects: [anEffect('salla', 'open', at)] }),
    ]
    expect(endOfRecord(registerWith({ decisions }))).toBe(endOfDay('2027-01-01'))
  })
})

describe('crossingStateAt', () => {
  it('finds the state of a crossing', () => {
    expect(crossingStateAt(register, 'vaalimaa', endOfDay('2023-11-20'))).toMatchObject({ status: 'closed' })
  })

  it.each(['vainikkala', 'narva', '', '__proto__'])('throws on "%s", which no road crossing has', (id) => {
    expect(() => crossingStateAt(register, id, 0)).toThrow(
      new RangeError(`There is no road crossing "${id}".`),
    )
  })
})
