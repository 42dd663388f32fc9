import type { TownFeature } from '../../../geodata/schema/places.ts'
import type { PlaceNames } from '../../../geodata/schema/scalars.ts'
import type { Crossing } from '../../model/register.ts'

/** A place that a reader may ask for by name. */
export interface Place {
  /** Its name in an address: that of the town in the data, or the English name of what lies at a crossing. */
  id: string
  names: PlaceNames
  /** Its names in all spellings, as they are compared. */
  spellings: ReadonlySet<string>
  /** Longitude and latitude. */
  position: [number, number]
  /** Whether the crossing that lies there stands for it. */
  isCrossing: boolean
}

/** How many are offered for an unknown name. */
const OFFERED = 3

/** The towns of the map; and the crossings, under all names of the places where they lie. */
export function placesOf(towns: readonly TownFeature[], crossings: readonly Crossing[]): Place[] {
  return [
    ...towns.map(({ id, properties: { names }, geometry }) => ({
      id,
      names,
      spellings: spellingsOf(names, id),
      position: geometry.coordinates,
      isCrossing: false,
    })),
    ...crossings.flatMap(({ names, municipality, counterpart, coordinates }) =>
      [municipality, names, counterpart.names].map((each) => ({
        id: spelled(each.en).replaceAll(' ', '-'),
        names: each,
        spellings: spellingsOf(each),
        position: coordinates,
        isCrossing: true,
      })),
    ),
  ]
}

/** The place of a name in any language; if there is none, those with similar names, the nearest first. */
export function findPlace(name: string, places: readonly Place[]): { place: Place } | { similar: Place[] } {
  const wanted = spelled(name)
  const place = places.find(({ spellings }) => spellings.has(wanted))
  if (place) return { place }
  const similar = places
    .map((each) => ({ each, distance: Math.min(...[...each.spellings].map((known) => distanceTo(known))) }))
    .filter(({ distance }) => distance <= wanted.length / 3)
    .sort((one, other) => one.distance - other.distance)
    .map(({ each }) => each)
  const isFirst = ({ names }: Place, index: number) =>
    similar.findIndex((each) => each.names.fi === names.fi) === index
  return { similar: similar.filter(isFirst).slice(0, OFFERED) }

  /** The beginning of a name, or a word of it that is long enough to be meant for it, counts as one letter off. */
  function distanceTo(known: string): number {
    const isStart = wanted.length >= 3 && known.startsWith(wanted)
    const words = known.split(' ').filter(({ length }) => length >= 5 && length < known.length)
    const toWords = words.map((word) => 1 + editDistance(wanted, word))
    return isStart ? 1 : Math.min(editDistance(wanted, known), ...toWords)
  }
}

function spellingsOf(names: PlaceNames, ...others: string[]): Set<string> {
  const known = Object.values(names).filter((name) => name !== undefined)
  return new Set([...known, ...others].map(spelled))
}

/** Without accents, capitals and signs: `Sankt-Petersburg` and `sankt petersburg` are one. */
function spelled(name: string): string {
  return name
    .slice(0, 80)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/** How many letters have to be put in, left out or changed to make one word of another (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const [letters, others] = [[...one], [...other]]
  let row = others.map((_, index) => index + 1)
  letters.forEach((letter, index) => {
    let [diagonal, left] = [index, index + 1]
    row = row.map((above, column) => {
      const changed = diagonal + (letter === others[column] ? 0 : 1)
      diagonal = above
      left = Math.min(changed, above + 1, left + 1)
      return left
    })
  })
  return row.at(-1) ?? letters.length
}
