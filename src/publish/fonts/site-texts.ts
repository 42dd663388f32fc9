import { readdirSync, readFileSync } from 'node:fs'
import { LANGUAGES } from '../../address/view.ts'
import { borderVertices } from '../../drawing/border.ts'
import { mapGeometry } from '../../drawing/map-geometry.ts'
import { KILOMETRES } from '../../drawing/rules.ts'
import type { Face } from '../../drawing/text-width.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { roundedKilometres } from '../../i18n/format.ts'
import { createRegister } from '../../model/register.ts'
import { readRegisterData } from '../virtual-modules/geodata.ts'
import { readPlaces } from '../virtual-modules/places.ts'

/** Where texts of the site may be, below the root of the project. */
const FOLDERS = ['src', 'geodata']
const SOURCE = /\.(tsx?|css|json|geojson)$/
/** Another project: the program that makes the geometry. */
const FOREIGN = /(^|\/)(node_modules|build)\//
/** "\u00a0" and "\u{2212}". */
const ESCAPED = /\\u\{?([\da-f]{4,6})\}?/gi

const ROOT = new URL('../../../', import.meta.url)

/**
 * Every letter that the site may show, in the order of their codes: those of its sources, words, data and code alike,
 * and those of numbers and dates; small and capital, since some styles write in capitals.
 */
export function siteLetters(): string[] {
  const written = [
    ...new Set([...FOLDERS.flatMap(textsBelow), ...LANGUAGES.flatMap(writtenByIntl)].join('')),
  ].join('')
  const letters = new Set(written + written.toUpperCase() + written.toLowerCase())
  return [...letters].filter((letter) => /\P{C}/u.test(letter)).sort()
}

function textsBelow(folder: string): string[] {
  const files = readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => SOURCE.test(file) && !FOREIGN.test(file))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8'))
    .map((text) => text.replace(ESCAPED, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))))
}

/** Spaces, signs and names that no source holds. */
function writtenByIntl(language: string): string[] {
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 20 + (month % 7)))
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' })
  const [first = 0, ...later] = months
  return [
    new Intl.NumberFormat(language).format(-1234567.8),
    new Intl.NumberFormat(language, { style: 'percent' }).format(0.5),
    ...months.map((month) => date.format(month)),
    ...later.map((month) => date.formatRange(first, month)),
  ]
}

/** A text that the map may draw, and the face it is drawn in. */
interface MapText {
  text: string
  face: Face
}

/** Every text that the map may draw, in any language, each once a face. */
export function mapTexts(): MapText[] {
  const register = createRegister(readRegisterData())
  const places = readPlaces()
  // No text depends on where the border runs.
  const nowhere = borderVertices('', '')
  const kilometres = Array.from(
    { length: Math.ceil(register.borderLengthKm / KILOMETRES.every) },
    (_, index) => index * KILOMETRES.every,
  )
  const texts = LANGUAGES.flatMap((language): MapText[] => {
    const { crossings, railCrossings, fence, fenceWords, towns, areas } = mapGeometry(
      register,
      nowhere,
      places,
      dictionaryOf(language),
      language,
    )
    const inFace = (face: Face, texts: readonly (string | null)[]) =>
      texts.flatMap((text) => (text === null ? [] : { text, face }))
    return [
      ...inFace(
        600,
        crossings.map(({ names }) => names.finnish),
      ),
      ...inFace(
        400,
        crossings.map(({ names }) => names.russian),
      ),
      ...inFace(
        600,
        crossings.flatMap(({ roads }) => [roads.finland, roads.russia]),
      ),
      ...inFace(
        400,
        railCrossings.map(({ names }) => names.russian),
      ),
      ...inFace(
        400,
        fence.map(fenceWords).flatMap((words) => Object.values(words)),
      ),
      ...inFace(
        400,
        towns.map(({ properties }) => properties.names[language]),
      ),
      ...inFace(
        400,
        [...kilometres, register.borderLengthKm].map((km) => roundedKilometres(km, language)),
      ),
      ...areas.map(
        ({ properties: { kind, names } }): MapText =>
          kind === 'country'
            ? { text: names[language].toUpperCase(), face: 400 }
            : { text: names[language], face: 'italic' },
      ),
    ]
  })
  return [...new Map(texts.map((each) => [`${each.face} ${each.text}`, each])).values()]
}
