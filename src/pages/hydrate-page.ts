import { createAddressStore } from '../address/browser-address.ts'
import { elsewhere, withoutExcess } from '../address/format.ts'
import { parseAddress } from '../address/parse.ts'
import { longMoment } from '../i18n/format.ts'
import { loadDictionary } from '../i18n/load-dictionary.ts'
import { hydrateIslands } from '../islands/hydrate-islands.ts'
import type { LiveParts } from '../map/live/live-parts.ts'
import { createPageMap } from '../map/page-map.ts'
import { createRegister } from '../model/register.ts'
import { addressRulesOf, createSiteStore } from '../site/site-at.ts'
import { followHead } from './head/follow-head.ts'
import { ISLANDS } from './islands.ts'
import { loadPageData } from './page-data.ts'

/**
 * Hydrates a page that was prerendered for `pathname`; the page not found, in the language of the address.
 * `loadLiveParts` comes from the script of every page, which has already prefetched them.
 */
export async function hydratePage(pathname: string, loadLiveParts: () => Promise<LiveParts>): Promise<void> {
  const { facts, layouts } = await loadPageData()
  const register = createRegister(facts)
  const rules = addressRulesOf(register, import.meta.env.BASE_URL)
  const store = createAddressStore()
  const { language } = parseAddress(store.read(), rules).view
  const isFound = layouts !== null
  const address = elsewhere(store.read(), rules, isFound)
  if (address !== null) return window.location.replace(address)
  const tidied = withoutExcess(store.read(), rules)
  if (tidied !== null) store.replace(tidied)
  const dictionary = await loadDictionary(language)
  const isPrerendered = language === document.documentElement.lang
  const ofPage = isPrerendered ? { pathname, search: '', hash: '' } : store.read()
  const element = document.querySelector<HTMLElement>('[data-map]')
  const page = {
    site: createSiteStore(register, rules, ofPage, dictionary, store),
    map: layouts && createPageMap(layouts, element, loadLiveParts),
  }
  followHead(page.site)
  import('../site/in-page-links.ts').then(
    ({ keepMapPosition }) => keepMapPosition(store),
    () => undefined,
  )
  const words = {
    language,
    ofMoment: dictionary.islandFailed(longMoment(page.site.readPrerendered().moment, language)),
    ofOther: dictionary.islandBroken,
    retry: dictionary.map.retry,
  }
  await hydrateIslands(ISLANDS, page, words, isPrerendered)
}
