import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { placesModule, readPlaces } from '../../../../src/publish/virtual-modules/places.ts'

const { towns, areas } = readPlaces()

describe('the places of the base map', () => {
  it('have a name in each language', () => {
    const nameless = [...towns, ...areas].filter(({ properties }) =>
      LANGUAGES.some((language) => !properties.names[language]),
    )
    expect(nameless.map(({ id }) => id)).toEqual([])
  })

  it('have ids of their own', () => {
    const ids = [...towns, ...areas].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have the town that the map offers as an example', () => {
    expect(towns.map(({ properties }) => properties.names.en)).toContain('Joensuu')
  })
})

describe('virtual:places', () => {
  it('is the very module that was asked for, with both lists', async () => {
    const places = await import('virtual:places')
    expect(places.towns).toEqual(towns)
    expect(places.areas).toEqual(areas)
    expect(placesModule.name).toBe('virtual:places')
  })
})
