import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, findPlace, placesOf } from '../../../../src/parts/nearest/find-place.ts'
import { readPlaces } from '../../../../src/publish/virtual-modules/places.ts'
import { register } from '../../model/real-data.ts'

const places = placesOf(readPlaces().towns, register.crossings)

/** The English name of what is found, or those that are offered. */
function found(name: string): string | string[] {
  const result = findPlace(name, places)
  return 'place' in result ? result.place.names.en : result.similar.map(({ names }) => names.en)
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

it.each([
  ['', '', 0],
  ['date', 'date', 0],
  ['', 'date', 4],
  ['date', '', 4],
  ['dates', 'date', 1],
  ['lapenranta', 'lappeenranta', 2],
  ['kitten', 'sitting', 3],
  ['Выборг', 'Виборг', 1],
])('from %j to %j it is %i', (one, other, expected) => {
  expect(editDistance(one, other)).toBe(expected)
})

it('is the same in both directions, and not more than the longer word has letters', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other)
      expect(editDistance(other, one)).toBe(distance)
      expect(distance).toBeLessThanOrEqual(Math.max([...one].length, [...other].length))
      expect(distance === 0).toBe(one === other)
    }),
  )
})
