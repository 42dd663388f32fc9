import { describe, expect, it } from 'vitest'
import { statusTable } from '../../../../src/model/status-table.ts'
import { crossingsGeojson } from '../../../../src/publish/data/crossings.ts'
import { EIGHT_CROSSINGS } from '../../model/eight-crossings.ts'
import { rawCrossings, register } from '../../model/real-data.ts'

const { features } = crossingsGeojson(register)

describe('crossings.geojson', () => {
  it('has the eight road crossings from north to south, and no railway', () => {
    expect(features.map(({ id }) => id)).toEqual(EIGHT_CROSSINGS)
  })

  it('keeps every position and property of the data as it is', () => {
    for (const { id, geometry, properties } of features) {
      const raw = rawCrossings.features.find((each) => each.id === id)
      const { history: _history, ...facts } = properties
      expect(geometry).toEqual(raw?.geometry)
      expect(facts).toEqual(raw?.properties)
    }
  })

  it('gives each its history', () => {
    for (const { id, properties } of features) {
      expect(properties.history).toEqual(statusTable(register).get(id))
    }
  })

  it('can be of one crossing alone', () => {
    const alone = crossingsGeojson(register, 'vaalimaa').features
    expect(alone).toEqual(features.filter(({ id }) => id === 'vaalimaa'))
  })
})
