import { describe, expect, it } from 'vitest'
import { fenceStageAt, tallyFence } from '../../../src/model/fence.ts'
import { endOfDay } from '../../../src/model/helsinki.ts'
import { aFenceSection } from './examples.ts'
import { geodata } from './real-data.ts'

const section = aFenceSection([
  { state: 'planned', from: null },
  { state: 'under construction', from: '2023-02-28' },
  { state: 'built', from: '2023-09-14' },
])

function stateAt(states: Parameters<typeof aFenceSection>[0], at: string) {
  return fenceStageAt(aFenceSection(states), Date.parse(at))?.state ?? null
}

describe('fenceStageAt', () => {
  it.each([
    ['2000-01-01T00:00:00.000+02:00', 'planned'],
    ['2023-02-27T23:59:59.999+02:00', 'planned'],
    ['2023-02-28T00:00:00.000+02:00', 'under construction'],
    ['2023-09-13T23:59:59.999+03:00', 'under construction'],
    ['2023-09-14T00:00:00.000+03:00', 'built'],
    ['2030-01-01T00:00:00.000+02:00', 'built'],
  ])('holds from the first instant of its day in Helsinki: %s', (at, state) => {
    expect(fenceStageAt(section, Date.parse(at))?.state).toBe(state)
  })

  it.each([
    ['2025-06', '2025-05-31T23:59:59.999+03:00', '2025-06-01T00:00:00.000+03:00'],
    ['2024', '2023-12-31T23:59:59.999+02:00', '2024-01-01T00:00:00.000+02:00'],
  ])('counts a stage of %s from its first day', (from, before, first) => {
    const states = [
      { state: 'planned' as const, from: null },
      { state: 'built' as const, from },
    ]
    expect(stateAt(states, before)).toBe('planned')
    expect(stateAt(states, first)).toBe('built')
  })

  it('keeps the date as coarse as the source gave it', () => {
    const built = aFenceSection([{ state: 'built', from: '2025-06' }])
    expect(fenceStageAt(built, endOfDay('2025-12-31'))?.from).toBe('2025-06')
  })

  it('is nothing before the first stage, where that has a date', () => {
    expect(stateAt([{ state: 'planned', from: '2024' }], '2023-12-31T23:59:59.999+02:00')).toBeNull()
  })
})

describe('tallyFence', () => {
  const none = { places: 0, known: 0, km: 0 }

  it('counts each section once, and those that are not there yet not at all', () => {
    const planned = aFenceSection([{ state: 'planned', from: null }])
    const later = aFenceSection([{ state: 'planned', from: '2025' }])
    const { lengthKm } = section
    expect(tallyFence([section, planned, later], endOfDay('2023-11-20'))).toEqual({
      planned: { places: 1, known: planned.lengthKm === null ? 0 : 1, km: planned.lengthKm ?? 0 },
      'under construction': none,
      built: { places: 1, known: lengthKm === null ? 0 : 1, km: lengthKm ?? 0 },
    })
  })

  it('is all nought without sections', () => {
    expect(tallyFence([], 0)).toEqual({ planned: none, 'under construction': none, built: none })
  })

  it.each([
    ['2023-11-20', [6, 2, 29], [1, 1, 4], [1, 1, 3]],
    ['2024-12-31', [3, 0, 0], [4, 3, 33], [1, 1, 3]],
    ['2026-05-24', [1, 0, 0], [5, 3, 33], [2, 1, 3]],
  ])('at the end of %s has places, places of known length and km', (day, planned, building, built) => {
    const tally = tallyFence(geodata.fence.sections, endOfDay(day))
    const figures = [tally.planned, tally['under construction'], tally.built].map(({ places, known, km }) => [
      places,
      known,
      km,
    ])
    expect(figures).toEqual([planned, building, built])
  })
})
