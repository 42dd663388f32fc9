import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAddress } from '../../../src/address/format.ts'
import { parseAddress } from '../../../src/address/parse.ts'
import { repairs as sentences } from '../../../src/i18n/en/seldom.ts'
import { repairSentence } from '../../../src/i18n/repair-sentence.ts'
import { anyAddress, anyText } from './any-address.ts'
import { partsOf, rules } from './rules.ts'
import { anyView } from './views.ts'

describe.each(['/', '/itaraja/'])('on a host where the site lies at %s', (base) => {
  const here = { ...rules, base }
  const parse = (address: string) => parseAddress(partsOf(address), here)

  it('gives back any view from its address, without repairs', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(formatAddress(view, here))).toEqual({ view, repairs: [] })
      }),
      { numRuns: 2000 },
    )
  })

  it('makes of any text a view whose address needs no repair', () => {
    fc.assert(
      fc.property(anyAddress, (given) => {
        const { view } = parseAddress(given, here)
        expect(parse(formatAddress(view, here))).toEqual({ view, repairs: [] })
      }),
      { numRuns: 5000, examples: [[{ pathname: '', search: '', hash: '%date%3Flayers=' }]] },
    )
  })

  it('has one address for a view', () => {
    fc.assert(
      fc.property(anyAddress, (given) => {
        const address = formatAddress(parseAddress(given, here).view, here)
        expect(formatAddress(parse(address).view, here)).toBe(address)
      }),
    )
  })

  it('writes addresses that a browser leaves as they are, on the same host', () => {
    fc.assert(
      fc.property(anyAddress, (given) => {
        const address = formatAddress(parseAddress(given, here).view, here)
        const { origin, pathname, search, hash } = new URL(address, 'https://example.org/somewhere/')
        expect([origin, pathname + search + hash]).toEqual(['https://example.org', address])
      }),
      { numRuns: 2000 },
    )
  })

  it('has one line to say of each repair, however long the address', () => {
    fc.assert(
      fc.property(anyAddress, fc.nat(300), (given, times) => {
        const search = `${given.search}${'x'.repeat(times)}`
        for (const repair of parseAddress({ ...given, search }, here).repairs) {
          const sentence = repairSentence(sentences, repair)
          expect(sentence).toMatch(/^[^\n\0]+\.$/)
          expect([...sentence].length).toBeLessThan(220)
        }
      }),
    )
  })

  it('keeps unknown parameters in any company', () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: 'grapheme' }), (before, after) => {
        const unknown = `kept=${encodeURIComponent(after)}`
        const search = `?${before.replaceAll('#', '')}&${unknown}`
        expect(parseAddress({ pathname: base, search, hash: '' }, here).view.other).toContainEqual([
          'kept',
          after,
        ])
      }),
    )
  })
})
