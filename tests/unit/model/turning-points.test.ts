import { describe, expect, it } from 'vitest'
import { turningPoints } from '../../../src/model/turning-points.ts'
import { register, registerWith } from './real-data.ts'

const points = turningPoints(register).map((at) => new Date(at).toISOString())

describe('turningPoints', () => {
  it('begins with the record', () => {
    expect(points[0]).toBe('2023-10-31T22:00:00.000Z')
  })

  it('has every instant at which a crossing changes, and no decision that changes none', () => {
    const effects = register.decisions.flatMap((decision) => decision.effects.map(({ at }) => Date.parse(at)))
    const fence = ['2023-12-31T22', '2024-07-31T21', '2025-05-31T21', '2025-10-31T22']
    expect(points.slice(1)).toEqual(
      [
        ...new Set(effects.map((at) => new Date(at).toISOString())),
        ...fence.map((at) => `${at}:00:00.000Z`),
      ].sort(),
    )
  })

  it('has what changes where applications are accepted, though no status changes', () => {
    const [first] = register.decisions.filter(({ effects }) => effects.length > 0)
    expect.assert(first)
    const named = {
      ...first,
      id: 'applications-only',
      inForceFrom: '2023-11-20T00:00+02:00',
      effects: [],
      applications: { ...first.applications, acceptedAt: ['kuusamo'] },
    }
    const more = turningPoints(registerWith({ decisions: [first, named] }))
    expect(more).toContain(Date.parse(named.inForceFrom))
  })
})
