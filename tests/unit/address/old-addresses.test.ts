import { describe, expect, it } from 'vitest'
import { elsewhere, formatAddress, withoutExcess } from '../../../src/address/format.ts'
import { parseAddress } from '../../../src/address/parse.ts'
import { DATES_IN_QUERIES, DAYS_WITHOUT_PAGES } from './old-addresses.ts'
import { partsOf, rules } from './rules.ts'

describe.each(['/', '/itaraja/'])('below %s', (base) => {
  const here = { ...rules, base }
  const below = (address: string) => base + address.slice(1)

  it.each([...DATES_IN_QUERIES, ...DAYS_WITHOUT_PAGES])(
    '$given means its own day',
    ({ given, canonical, day }) => {
      const { view, repairs } = parseAddress(partsOf(below(given)), here)
      expect(view.moment ?? { day: here.opensOn }).toMatchObject({ day })
      expect(repairs).toEqual([])
      expect(formatAddress(view, here)).toBe(below(canonical))
    },
  )

  it.each(DATES_IN_QUERIES)('$given leads there from a page that is found', ({ given, canonical }) => {
    const address = partsOf(below(given))
    expect(elsewhere(address, here, true) ?? withoutExcess(address, here)).toBe(below(canonical))
  })

  it.each(DAYS_WITHOUT_PAGES)(
    '$given leads there from the page that is not found',
    ({ given, canonical }) => {
      expect(elsewhere(partsOf(below(given)), here)).toBe(below(canonical))
    },
  )
})
