import { describe, expect, it } from 'vitest'
import { findPlace, placesOf } from '../../../src/nearest/find-place.ts'
import { readPlaces } from '../../../src/publish/places.ts'
import { register } from '../model/real-data.ts'

const places = placesOf(readPlaces().towns, register.crossings)

/** The English name of what is found, or those that are offered. */
function found(name: string): string | string[] {
  const result = findPlace(name, places)
  return 'place' in result ? result.place.names.en : result.near.map(({ names }) => names.en)
}

describe('a place', () => {
  it.each([
    ['Joensuu', 'Joensuu'],
    ['  joensuu ', 'Joensuu'],
    ['Villmanstrand', 'Lappeenranta'],
    ['Выборг', 'Vyborg'],
    ['jyvaskyla', 'Jyväskylä'],
    ['Saint Petersburg', 'St Petersburg'],
    ['St. Petersburg', 'St Petersburg'],
    ['Санкт Петербург', 'St Petersburg'],
  ])('is found by any of its names: %j', (name, expected) => {
    expect(found(name)).toBe(expected)
  })

  it.each([
    ['Virolahti', 'vaalimaa'],
    ['Vederlax', 'vaalimaa'],
    ['Tohmajarvi', 'niirala'],
    ['Salla', 'salla'],
    ['Vaalimaa', 'vaalimaa'],
    ['Вяртсиля', 'niirala'],
    ['Torfyanovka', 'vaalimaa'],
    ['Rádje-Jovsset', 'raja-jooseppi'],
  ])('is the crossing where what has the name lies at one: %j', (name, id) => {
    const result = findPlace(name, places)
    const crossing = register.crossings.find((each) => each.id === id)
    expect(result).toMatchObject({ place: { isCrossing: true, position: crossing?.coordinates } })
  })

  it('is the town where crossing and town have one name', () => {
    expect(findPlace('Imatra', places)).toMatchObject({ place: { isCrossing: false } })
  })

  it('can be asked for by every name of every municipality and town', () => {
    for (const { names } of places) {
      for (const name of Object.values(names)) expect(findPlace(name ?? '', places)).toHaveProperty('place')
    }
  })
})

describe('a name that no place has', () => {
  it.each([
    ['Lapenranta', 'Lappeenranta'],
    ['Lappeenrnata', 'Lappeenranta'],
    ['Virolati', 'Virolahti'],
    ['Petersburg', 'St Petersburg'],
    ['Savonl', 'Savonlinna'],
    ['Viiborg', 'Vyborg'],
  ])('%j may be meant for another', (name, expected) => {
    expect(found(name)[0]).toBe(expected)
  })

  it.each(['', '  ', 'Atlantis', 'x', '.', 'y'.repeat(100_000)])('has none near to it', (name) => {
    expect(found(name)).toEqual([])
  })

  it('has at most three offered, each once', () => {
    const offered = found('kem')
    expect(offered).toBe('Kem')
    const several = found('Kema')
    expect(several.length).toBeLessThanOrEqual(3)
    expect(new Set(several).size).toBe(several.length)
  })
})
