import { describe, expect, it, test } from 'vitest'
import type { Decision } from '../../../geodata/schema/decision.ts'
import { announcedEndOf, decisionInForce, extensionsOf, instantOfDate } from '../../../src/model/decisions.ts'
import { endOfDay } from '../../../src/model/helsinki.ts'
import { aDecision, anEffect } from './examples.ts'
import { register } from './real-data.ts'

const closing = aDecision({
  id: 'closing',
  inForceFrom: '2023-12-15T20:00+02:00',
  effects: [anEffect('salla', 'closed', '2023-12-15T20:00+02:00')],
})
const extended = aDecision({ id: 'extended', inForceFrom: '2024-01-15' })
const renewed = aDecision({ id: 'renewed', inForceFrom: '2024-07-15' })
const opening = aDecision({
  id: 'opening',
  inForceFrom: '2025-01-01T00:00+02:00',
  effects: [anEffect('salla', 'open', '2025-01-01T00:00+02:00')],
})
const prolonged = aDecision({ id: 'prolonged', inForceFrom: '2025-02-01' })
const decisions = [closing, extended, renewed, opening, prolonged]
const later = endOfDay('2030-01-01')

describe('instantOfDate', () => {
  it('takes a bare day for its first moment in Helsinki, in summer as in winter', () => {
    expect(instantOfDate('2024-01-15')).toBe(Date.parse('2024-01-15T00:00+02:00'))
    expect(instantOfDate('2024-07-15')).toBe(Date.parse('2024-07-15T00:00+03:00'))
  })

  it('takes an instant as it is, whatever its offset', () => {
    expect(instantOfDate('2023-12-15T20:00+02:00')).toBe(Date.parse('2023-12-15T18:00Z'))
    expect(instantOfDate('2023-12-15T18:00+00:00')).toBe(Date.parse('2023-12-15T18:00Z'))
  })
})

describe('decisionInForce', () => {
  it.each([
    ['2023-12-15T19:59:59.999+02:00', null],
    ['2023-12-15T20:00:00.000+02:00', closing],
    ['2024-01-14T23:59:59.999+02:00', closing],
    ['2024-01-15T00:00:00.000+02:00', extended],
    ['2024-07-14T23:59:59.999+03:00', extended],
    ['2024-07-15T00:00:00.000+03:00', renewed],
    ['2029-01-01T00:00:00.000+02:00', prolonged],
  ])('governs at %s', (at, decision) => {
    expect(decisionInForce(decisions, Date.parse(at))).toBe(decision)
  })

  it('is none when nothing was decided', () => {
    expect(decisionInForce([], later)).toBeNull()
  })
})

describe('extensionsOf', () => {
  it('gives those that followed without an effect, oldest first', () => {
    expect(extensionsOf(closing, decisions, later)).toEqual([extended, renewed])
    expect(extensionsOf(opening, decisions, later)).toEqual([prolonged])
  })

  it('gives those that have come into force by then', () => {
    expect(extensionsOf(closing, decisions, instantOfDate('2024-01-15') - 1)).toEqual([])
    expect(extensionsOf(closing, decisions, instantOfDate('2024-01-15'))).toEqual([extended])
    expect(extensionsOf(closing, decisions, endOfDay('2024-07-14'))).toEqual([extended])
  })

  it('gives none where the next decision changed a status', () => {
    expect(extensionsOf(closing, [closing, opening], later)).toEqual([])
  })

  it('finds the extensions of the closure that still holds', () => {
    const last = register.decisions.find(({ id }) => id === '2023-12-14')
    expect(last && extensionsOf(last, register.decisions, later).map(({ id }) => id)).toEqual([
      '2024-01-11',
      '2024-02-08',
      '2024-04-04',
      '2025-04-16',
    ])
  })
})

function decision(inForceFrom: string, announcedUntil: string | null): Decision {
  return {
    id: inForceFrom.slice(0, 10),
    reference: null,
    adoptedAt: inForceFrom.slice(0, 10),
    inForceFrom,
    announcedUntil,
    effects: [],
    applications: { acceptedAt: [] },
    summary: { en: 'An example.' },
    sources: ['a-source'],
  }
}

const first = decision('2023-11-18T00:00+02:00', '2023-12-13')

function outcomeWith(next: string) {
  return announcedEndOf(first, [first, decision(next, null)]).outcome
}

describe('What became of an announced end', () => {
  test('a decision that applies on that very day overtakes it', () => {
    expect(outcomeWith('2023-12-13T23:59+02:00')).toBe('overtaken')
  })

  test('a decision that applies from the day after follows it', () => {
    expect(outcomeWith('2023-12-14T00:00+02:00')).toBe('followed')
    expect(outcomeWith('2023-12-14')).toBe('followed')
  })

  test('days between leave it unknown', () => {
    expect(outcomeWith('2023-12-15')).toBe('unknown')
  })

  test('without an announced end the next decision follows, whenever it applies', () => {
    const open = decision('2024-04-15', null)
    expect(announcedEndOf(open, [open, decision('2025-04-17', null)]).outcome).toBe('followed')
  })

  test('the newest decision has no next', () => {
    expect(announcedEndOf(first, [first])).toEqual({ outcome: 'unknown', next: null })
  })
})
