import { bbox } from '@turf/turf'
import { createAddressStore } from '../../../src/address/browser-address.ts'
import { readPath } from '../../../src/address/path.ts'
import { dictionaryOf } from '../../../src/i18n/dictionaries.ts'
import type { Dictionary } from '../../../src/i18n/en/dictionary.tsx'
import { textsOf } from '../../../src/i18n/texts.ts'
import type { Register } from '../../../src/model/register.ts'
import type { Site } from '../../../src/site/site.ts'
import { addressRulesOf, siteAt } from '../../../src/site/site-at.ts'
import type { TextSite } from '../../../src/site/text-site.ts'
import { FakeBrowser } from '../address/fake-browser.ts'
import { partsOf } from '../address/rules.ts'
import { geodata, register as realRegister } from '../model/real-data.ts'

/** The site at an address, as a page is written: without scripts. */
export function siteOf(address: string, register: Register = realRegister): Site {
  return siteAt(register, addressRulesOf(register, '/'), partsOf(address), wordsAt(address))
}

/** The same with what only the server knows, from the repository's own data. */
export function textSiteOf(
  address: string,
  siteUrl = 'https://map.example.org',
  register: Register = realRegister,
): TextSite {
  const { article, border, context, fence } = geodata
  const site = siteOf(address, register)
  const texts = textsOf(site.view.language)
  const facts = { article, context, programme: fence.programme, borderBox: bbox(border) }
  return { ...site, ...facts, texts, siteUrl }
}

/** The home page at a moment as an address writes it: `2023-11-20`, `2023-12-14T07:30`. */
export function siteOn(date: string, register?: Register): Site {
  return siteOf(`/?date=${date}`, register)
}

/** The site at an address once it is hydrated, and the browser that its controls write to. */
export function liveSiteOf(
  address: string,
  register: Register = realRegister,
): { site: Site; browser: FakeBrowser } {
  const browser = new FakeBrowser(address)
  const store = createAddressStore(browser)
  const rules = addressRulesOf(register, '/')
  return { site: siteAt(register, rules, store.read(), wordsAt(address), store), browser }
}

function wordsAt(address: string): Dictionary {
  return dictionaryOf(readPath(partsOf(address).pathname, addressRulesOf(realRegister, '/')).language)
}
