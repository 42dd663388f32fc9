import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../geodata/schema/decision.ts'
import { announcedEndOf } from '../../../src/model/announced-end.ts'

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
