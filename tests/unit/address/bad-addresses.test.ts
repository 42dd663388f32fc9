import { describe, expect, it } from 'vitest'
import { formatAddress } from '../../../src/address/format.ts'
import { parseAddress } from '../../../src/address/parse.ts'
import { repairs as sentences } from '../../../src/i18n/en/seldom.ts'
import { repairSentence } from '../../../src/i18n/repair-sentence.ts'
import * as table from './bad-addresses.ts'
import { partsOf, rules } from './rules.ts'

describe.each(Object.entries(table))('%s', (_, addresses) => {
  it.each(addresses)('$given', ({ given, canonical, sentences: expected }) => {
    const { view, repairs } = parseAddress(partsOf(given), rules)
    expect(formatAddress(view, rules)).toBe(canonical)
    expect(repairs.map((repair) => repairSentence(sentences, repair))).toEqual(expected)
  })

  it.each(addresses)('once repaired, there is nothing left to repair: $canonical', ({ given, canonical }) => {
    const { view } = parseAddress(partsOf(given), rules)
    expect(parseAddress(partsOf(canonical), rules)).toEqual({ view, repairs: [] })
  })
})
