import { describe, expect, it } from 'vitest'
import { stepDays } from '../../../../src/parts/moment/steps.ts'
import { aDecision } from '../../model/examples.ts'
import { geodata, register, registerWith } from '../../model/real-data.ts'

describe('stepDays', () => {
  it('are the eve of the first decision, the day of each, also of one without effects, and the end of the record', () => {
    expect(stepDays(register)).toEqual([
      '2023-11-17',
      '2023-11-18',
      '2023-11-24',
      '2023-11-30',
      '2023-12-14',
      '2023-12-15',
      '2024-01-15',
      '2024-02-12',
      '2024-04-15',
      '2025-04-17',
      '2026-05-24',
    ])
  })

  it('lie in the record', () => {
    const { recordFrom } = register.record
    const early = aDecision({ id: 'early', inForceFrom: recordFrom, adoptedAt: recordFrom })
    expect(stepDays(registerWith({ decisions: [early, ...geodata.decisions] }))[0]).toBe(recordFrom)
  })

  it('have a day once on which two things fall', () => {
    const onLastDay = aDecision({ id: 'last', adoptedAt: '2026-05-24', inForceFrom: '2026-05-24' })
    const days = stepDays(registerWith({ decisions: [...geodata.decisions, onLastDay] }))
    expect(days).toEqual(stepDays(register))
  })

  it('go on to a decision in force after the last confirmation', () => {
    const later = aDecision({
      id: 'later',
      adoptedAt: '2026-05-28',
      inForceFrom: '2026-06-01T00:00+03:00',
    })
    expect(stepDays(registerWith({ decisions: [...geodata.decisions, later] })).at(-1)).toBe('2026-06-01')
  })

  it('are the ends of the record where there is no decision', () => {
    expect(stepDays(registerWith({ decisions: [] }))).toEqual(['2023-11-01', '2026-05-24'])
  })
})
