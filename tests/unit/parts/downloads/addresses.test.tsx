import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { en } from '../../../../src/i18n/en/dictionary.tsx'
import { createRegister } from '../../../../src/model/register.ts'
import { dataAddress, feedAddress } from '../../../../src/parts/downloads/addresses.ts'
import { openDataFiles } from '../../../../src/publish/data/data-files.ts'
import { readWholeData } from '../../../../src/publish/modules/geodata.ts'
import { addressRulesOf, siteAt } from '../../../../src/site/site-at.ts'
import { geodata, register } from '../../model/real-data.ts'
import { pageAt, writtenPages } from '../../pages/rendered.ts'
import { valuesOf } from '../../site/markup.ts'

function siteOn(pathname: string, search = '') {
  return siteAt(register, addressRulesOf(register, '/itaraja/'), { pathname, search, hash: '' }, en)
}

describe('the addresses of data and feed', () => {
  it('stand below the base, the data once and the feed for each language', () => {
    const site = siteOn('/itaraja/sv/crossings/salla/', '?date=2023-12-14&layers=open&other=1')
    expect(dataAddress(site, 'status.csv')).toBe('/itaraja/data/status.csv')
    expect(feedAddress(site)).toBe('/itaraja/sv/feed.xml')
    expect(feedAddress(siteOn('/itaraja/'))).toBe('/itaraja/feed.xml')
  })
})

/** As the prerendered pages have it, later decisions and all. */
const files = openDataFiles(
  { register: createRegister(readWholeData().register), border: geodata.border },
  'https://map.example.org/',
)

const published = new Set([
  ...files.map(({ path }) => `/data/${path}`),
  ...LANGUAGES.map((language) => (language === 'en' ? '/feed.xml' : `/${language}/feed.xml`)),
])

/** The addresses of data and feeds that a page leads to. */
function downloadsOn(path: string): string[] {
  return valuesOf(pageAt(path).whole, 'href').filter((address) => /^\/(data\/|(..\/)?feed)/.test(address))
}

describe.each(writtenPages.map(({ path }) => path))('%s', (path) => {
  it('leads to no data and no feed that is not published', () => {
    expect(downloadsOn(path).filter((address) => !published.has(address))).toEqual([])
  })
})

// An embedded map leads to its full page alone.
describe.each(writtenPages.filter(({ page }) => page.kind !== 'embed').map(({ path }) => path))(
  '%s',
  (path) => {
    it('leads to the feed and to the data', () => {
      expect(downloadsOn(path)).toContain('/feed.xml')
      expect(valuesOf(pageAt(path).body, 'href')).toContain('/about/#data')
    })
  },
)

it('the page of a crossing offers its own file', () => {
  expect(downloadsOn('/crossings/vaalimaa/')).toContain('/data/crossings/vaalimaa.geojson')
})

it('the page about the site leads to every file', () => {
  const missing = [...published].filter((address) => !downloadsOn('/about/').includes(address))
  expect(missing).toEqual(['/fi/feed.xml', '/sv/feed.xml', '/ru/feed.xml'])
})
