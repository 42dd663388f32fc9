import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkedGeodata } from '../../src/publish/virtual-modules/geodata.ts'
import { DIST, siteFiles } from './site-files.ts'
import { type PageText, textsOfPage } from './texts-of-page.ts'

/** Common in English, and neither words nor names in Finnish, Swedish, German or Italian. */
const ENGLISH =
  /\b(the|and|of|with|from|through|until|since|that|this|which|where|there|was|were|are|not known|closed|open|crossings?|border|fence|decisions?|sources?|citing|quoting|read|page|map|shown|latest|months?|days?|government|guard|finnish|russian)\b/i

/** Names and terms that are written so in every language, beside the publishers whose name is the same in all. */
const NAMES = [
  ...[
    'Itäraja',
    'OpenStreetMap',
    'GeoNames',
    'Google Maps',
    'Yandex',
    'Karttapaikka',
    'RU',
    'ODbL',
    'CC BY',
    'MIT',
    'REGNUM',
  ],
  ...['GeoJSON', 'JSON Schema', 'JSON', 'CSV', 'Data Package', 'Atom', 'RFC', 'CORS', 'UTC', 'WGS', 'WCAG'],
  ...['Yandex Maps', 'Chromium', 'Firefox', 'axe', 'QR', 'PNG', 'SVG'],
  ...['null', 'cookie', 'issue', 'AA', 'SM', 'EV'],
  ...['47news', 'B92', 'Daily Sabah', 'Iltalehti', 'NRK Urix', 'NTB', 'Postimees', 'RealClearHistory'],
  ...['Remix News', 'Reuters', 'SeaNews', 'Sputnik', 'The Gaze', 'Uutissuomalainen'],
]

/** Web and fragment addresses, the names of files, folders and hosts, road numbers, language codes in brackets. */
const ADDRESSES = /https?:\S+|#[\w-]+|[\w-]+(\.[\w-]+)+|\w+\/(?!\d)|\b[AE]?-?\d+[A-Z]?-?\d*\b|\((fi|it|ru)\)/g

const { sources, crossings } = checkedGeodata()
const names = [
  ...NAMES,
  ...sources.flatMap(({ publisher }) => (typeof publisher === 'string' ? [publisher] : [])),
  ...crossings.features.map(({ properties }) => properties.names.fi),
].sort((one, other) => other.length - one.length)

const russianNames = crossings.features.map(({ properties }) => properties.counterpart.names.ru)

function withoutNames(text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text).replace(ADDRESSES, ' ')
}

/** What shows that a text is in another language than the page says. */
function foreignWord({ lang, text, isMarkable }: PageText): string | undefined {
  const words = withoutNames(text)
  if (lang === 'ru') return words.match(/\p{Script=Latin}+/u)?.[0]
  const [cyrillic] = words.match(/\p{Script=Cyrillic}+/u) ?? []
  if (cyrillic && (isMarkable || !russianNames.includes(cyrillic))) return cyrillic
  return lang === 'en' ? undefined : words.match(ENGLISH)?.[0]
}

describe('every text of a page is in the language that it is marked with', () => {
  it.each(siteFiles(DIST).filter((name) => name.endsWith('.html')))('%s', (name) => {
    const texts = textsOfPage(readFileSync(join(DIST, name), 'utf8'))
    expect(texts.length).toBeGreaterThan(10)
    const foreign = texts.flatMap((text) => {
      const word = foreignWord(text)
      return word ? [`“${word}” in ${text.lang}: ${text.text}`] : []
    })
    // Write it in every language; a name that is the same in all belongs to the names above.
    expect([...new Set(foreign)]).toEqual([])
  })
})
