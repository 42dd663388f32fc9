import { describe, expect, it } from 'vitest'
import { kilometresAlong } from '../../../../src/model/geodesic.ts'
import { fenceGeojson } from '../../../../src/publish/data/fence.ts'
import { geodata, register, registerWith } from '../../model/real-data.ts'

const { features } = fenceGeojson(register, geodata.border)

describe('fence.geojson', () => {
  it('has every section with all of its facts', () => {
    const published = features.map(({ id, properties: { state: _state, stateFrom: _from, ...facts } }) => ({
      id,
      ...facts,
    }))
    expect(published).toEqual(geodata.fence.sections)
  })

  it('draws no line where the extent is unknown: there it is the point of its crossing', () => {
    const unknown = features.filter(({ properties }) => properties.extent === 'unknown')
    expect(unknown.length).toBeGreaterThan(0)
    for (const { geometry, properties } of unknown) {
      const crossing = register.crossings.find(({ id }) => id === properties.crossing)
      expect(geometry).toEqual({ type: 'Point', coordinates: crossing?.coordinates })
    }
  })

  it('cuts a line from the border between the kilometres of its ends, and says how well they are known', () => {
    const lines = features.flatMap(({ id, geometry, properties }) =>
      geometry.type === 'LineString' ? [{ id, geometry, properties }] : [],
    )
    expect(lines.map(({ id }) => id)).toEqual(['imatra', 'nuijamaa'])
    for (const { geometry, properties } of lines) {
      const { from, to } = properties.borderKm ?? { from: 0, to: 0 }
      expect(kilometresAlong(geometry.coordinates).at(-1)).toBeCloseTo(to - from, 2)
      expect(properties.extent).toBe('approximate')
      expect(properties.extentNote.en).not.toBe('')
    }
  })

  it('gives the latest state and its date, as coarse as it is', () => {
    const latest = Object.fromEntries(
      features.map(({ id, properties: { state, stateFrom } }) => [id, [state, stateFrom]]),
    )
    expect(latest).toMatchObject({
      imatra: ['built', '2023-09-14'],
      niirala: ['under construction', '2024'],
      kuusamo: ['planned', null],
    })
  })

  it('leaves a state for later that begins after the record', () => {
    const sections = geodata.fence.sections.map((section) => ({
      ...section,
      states: [...section.states, { state: 'built' as const, from: '2090' }],
    }))
    const later = fenceGeojson(registerWith({ fence: { ...geodata.fence, sections } }), geodata.border)
    const kuusamo = later.features.find(({ id }) => id === 'kuusamo')
    expect(kuusamo?.properties.state).toBe('planned')
    expect(kuusamo?.properties.states.at(-1)).toEqual({ state: 'built', from: '2090' })
  })
})
