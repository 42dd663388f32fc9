import { describe, expect, it } from 'vitest'
import { borderGeojson } from '../../../../src/publish/data/border.ts'
import { geodata, register } from '../../model/real-data.ts'

const { features } = borderGeojson(register, geodata.border)

describe('border.geojson', () => {
  it('is the line of the data, unchanged, in two parts that meet', () => {
    expect(features.map(({ geometry }) => geometry)).toEqual(
      geodata.border.features.map(({ geometry }) => geometry),
    )
    const [land, sea] = features
    expect(land?.geometry.coordinates.at(-1)).toEqual(sea?.geometry.coordinates[0])
  })

  it('names a source that there is', () => {
    const named = features.flatMap(({ properties }) => properties.sources)
    expect(named.filter((id) => !register.sources.has(id))).toEqual([])
    expect(named).toHaveLength(2)
  })
})
