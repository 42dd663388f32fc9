import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatAddress } from '../../../src/address/format.ts'
import { parseAddress } from '../../../src/address/parse.ts'
import { dictionaries } from '../../../src/i18n/dictionaries.ts'
import { repairSentence } from '../../../src/i18n/repair-sentence.ts'
import { hostileText } from '../hostile-texts.ts'
import { rules } from './rules.ts'

/** Longer than anything that a sentence quotes: forty characters, of at most two units each. */
const TOO_LONG = 90

const languages = await Promise.all(
  Object.values(dictionaries).map(async ({ seldom }) => (await seldom()).repairs),
)

/** Every part of an address at once, as it comes and as a browser would write it. */
const hostileAddress = fc
  .record({
    texts: fc.array(hostileText, { minLength: 6, maxLength: 6 }),
    isEncoded: fc.boolean(),
    path: fc.constantFrom('/', '/crossings/', '/fi/', '/embed/', '//'),
  })
  .map(({ texts, isEncoded, path }) => {
    const [id, date, crossing, layers, other, map] = texts.map((text) =>
      isEncoded && !/\p{Surrogate}/u.test(text) ? encodeURIComponent(text) : text,
    )
    return {
      texts,
      address: {
        pathname: `${path}${id}/`,
        search: `?date=${date}&crossing=${crossing}&layers=${layers}&${other}=${other}&__proto__=${date}`,
        hash: `#map=${map}`,
      },
    }
  })

it('makes of any hostile address a view that needs no repair, and short sentences in every language', () => {
  fc.assert(
    fc.property(hostileAddress, ({ address, texts }) => {
      const { view, repairs } = parseAddress(address, rules)
      const { pathname, search, hash } = new URL(formatAddress(view, rules), 'https://example.org')
      expect(parseAddress({ pathname, search, hash }, rules)).toEqual({ view, repairs: [] })
      const said = languages.flatMap((sentences) =>
        repairs.map((repair) => repairSentence(sentences, repair)),
      )
      expect(new Set(said).size).toBe(said.length)
      expect(said.filter((sentence) => !/^[^\p{Other}]+\.$/u.test(sentence))).toEqual([])
      const quotes = texts.filter(({ length }) => length > TOO_LONG).map((text) => text.slice(0, TOO_LONG))
      expect(said.filter((sentence) => quotes.some((quote) => sentence.includes(quote)))).toEqual([])
    }),
    { numRuns: 2000 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
}, 30_000)
