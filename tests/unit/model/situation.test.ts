import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfDay, helsinkiInstant } from '../../../src/model/helsinki.ts'
import { stateAt } from '../../../src/model/history.ts'
import { situationAt } from '../../../src/model/situation.ts'
import { aDecision, anEffect, anyDecisions, anyInstant, crossingOf } from './examples.ts'
import { register, registerWith } from './real-data.ts'

const ids = register.crossings.map(({ id }) => id)

/** Decisions on three of the real crossings. */
const anyRealDecisions = anyDecisions.map((decisions) =>
  decisions.map((decision) => ({
    ...decision,
    effects: decision.effects.map((effect) => ({
      ...effect,
      crossing: { north: 'salla', middle: 'niirala', south: 'vaalimaa' }[effect.crossing] ?? 'vainikkala',
    })),
    applications: { acceptedAt: ['salla', 'niirala', 'vainikkala'] },
  })),
)

function applicationsAt(day: string, time?: string): string[] {
  const at = time === undefined ? endOfDay(day) : helsinkiInstant(day, time)
  return situationAt(register, at)
    .crossings.filter(({ applications }) => applications)
    .map(({ crossing }) => crossing.id)
}

describe('situationAt', () => {
  it('has the road crossings from north to south, whatever was decided', () => {
    fc.assert(
      fc.property(anyRealDecisions, anyInstant, (decisions, at) => {
        const { crossings } = situationAt(registerWith({ decisions }), at)
        expect(crossings.map(({ crossing }) => crossing.id)).toEqual(ids)
      }),
    )
  })

  it('counts each crossing once, as open or as closed', () => {
    fc.assert(
      fc.property(anyRealDecisions, anyInstant, (decisions, at) => {
        const { counts, crossings } = situationAt(registerWith({ decisions }), at)
        expect(counts.open + counts.closed).toBe(crossings.length)
        expect(counts.closed).toBe(crossings.filter(({ status }) => status === 'closed').length)
      }),
    )
  })

  it('has of each crossing the state that its history has', () => {
    fc.assert(
      fc.property(anyRealDecisions, anyInstant, (decisions, at) => {
        const changed = registerWith({ decisions })
        for (const { crossing, status, since, next } of situationAt(changed, at).crossings) {
          expect({ status, since, next }).toEqual(stateAt(changed.histories.get(crossing.id) ?? [], at))
        }
      }),
    )
  })

  it('never accepts applications at a closed crossing', () => {
    fc.assert(
      fc.property(anyRealDecisions, anyInstant, (decisions, at) => {
        const accepting = situationAt(registerWith({ decisions }), at).crossings.filter(
          ({ applications }) => applications,
        )
        expect(accepting.filter(({ status }) => status === 'closed')).toEqual([])
      }),
    )
  })

  it('remembers its instant', () => expect(situationAt(register, 17).at).toBe(17))

  it.each([
    ['2023-11-17', undefined, []],
    ['2023-11-20', undefined, ['salla', 'vartius']],
    ['2023-11-24', undefined, ['raja-jooseppi']],
    ['2023-11-30', undefined, []],
    ['2023-12-14', '07:59', ['vaalimaa']],
    ['2023-12-14', '08:00', ['niirala', 'vaalimaa']],
    ['2023-12-15', '19:59', ['niirala', 'vaalimaa']],
    ['2023-12-15', '20:00', []],
    ['2026-05-24', undefined, []],
  ])('knows where applications were accepted on %s %s', (day, time, expected) => {
    expect(applicationsAt(day, time)).toEqual(expected)
  })

  it('has Niirala closed and without applications until its hour, though the decision names it', () => {
    const { decision, crossings } = situationAt(register, helsinkiInstant('2023-12-14', '07:30'))
    expect(decision?.applications.acceptedAt).toContain('niirala')
    expect(crossings.find(({ crossing }) => crossing.id === 'niirala')).toMatchObject({
      status: 'closed',
      applications: false,
      since: { decision: { id: 'sm-2023-4' } },
      next: { status: 'open', at: helsinkiInstant('2023-12-14', '08:00') },
    })
  })

  it.each([
    ['2023-11-17', null],
    ['2023-11-20', 'sm-2023-4'],
    ['2023-12-14', '2023-12-12'],
    ['2024-01-14', '2023-12-14'],
    ['2024-01-15', '2024-01-11'],
    ['2026-05-24', '2025-04-16'],
  ])('knows which decision governed on %s', (day, id) => {
    expect(situationAt(register, endOfDay(day)).decision?.id ?? null).toBe(id)
  })

  it('takes applications from the newest decision also when that changes no status', () => {
    const at = Date.parse('2023-11-20T00:00+02:00')
    const closing = aDecision({ effects: [anEffect('salla', 'closed', at)], inForceFrom: '2023-11-20' })
    const moving = aDecision({
      inForceFrom: '2023-11-22',
      applications: { acceptedAt: ['vartius', 'salla'] },
    })
    const situation = situationAt(registerWith({ decisions: [closing, moving] }), endOfDay('2023-11-22'))
    expect(situation.crossings.filter(({ applications }) => applications)).toMatchObject([
      { crossing: crossingOf(register, 'vartius') },
    ])
  })
})
