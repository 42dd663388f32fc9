import { describe, expect, it } from 'vitest'
import { decisionInForce, extensionsOf, instantOfDate } from '../../../src/model/decisions.ts'
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
