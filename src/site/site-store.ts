import { type AddressStore, isSameAddress } from '../address/browser-address.ts'
import type { Address, AddressRules } from '../address/view.ts'
import type { Dictionary } from '../i18n/en/dictionary.tsx'
import type { Register } from '../model/register.ts'
import type { Site, SiteStore } from './site.ts'
import { siteAt } from './site-at.ts'

/**
 * The site at the browser's address. While that is the address that the page was prerendered for, it is the very site
 * that it was prerendered with, so nothing is drawn anew when it is hydrated.
 */
export function createSiteStore(
  register: Register,
  rules: AddressRules,
  ofPage: Address,
  dictionary: Dictionary,
  store: AddressStore,
): SiteStore {
  const prerendered = { ...siteAt(register, rules, ofPage, dictionary, store), interactive: false }
  let address = ofPage
  let latest: Site = prerendered

  return { read, readPrerendered: () => prerendered, subscribe: store.subscribe }

  function read(): Site {
    const now = store.read()
    if (!isSameAddress(now, address)) {
      address = now
      latest = isSameAddress(now, ofPage) ? prerendered : siteAt(register, rules, now, dictionary, store)
    }
    return latest
  }
}

/** The static store of a site, for prerendering: it never changes. */
export function staticStore(site: Site): SiteStore {
  return { read: () => site, readPrerendered: () => site, subscribe: () => () => {} }
}
