import { type AddressStore, isSameAddress } from '../address/browser-address.ts'
import type { Address } from '../address/parse.ts'
import type { AddressRules } from '../address/view.ts'
import type { Dictionary } from '../i18n/en/dictionary.tsx'
import type { Register } from '../model/register.ts'
import type { Site, SiteStore } from './site.ts'
import { siteAt } from './site-at.ts'

/**
 * The site at the browser's address. For as long as that is the page's plain address, `written`, it is the very site
 * that the page was written with: nothing is drawn anew when scripts take the page over.
 */
export function createSiteStore(
  register: Register,
  rules: AddressRules,
  written: Address,
  dictionary: Dictionary,
  store: AddressStore,
): SiteStore {
  const asWritten = { ...siteAt(register, rules, written, dictionary, store), interactive: false }
  let address = written
  let latest: Site = asWritten

  return { read, readWritten: () => asWritten, subscribe: store.subscribe }

  function read(): Site {
    const now = store.read()
    if (!isSameAddress(now, address)) {
      address = now
      latest = isSameAddress(now, written) ? asWritten : siteAt(register, rules, now, dictionary, store)
    }
    return latest
  }
}

/** A site that stays as it is, where pages are written. */
export function stillSite(site: Site): SiteStore {
  return { read: () => site, readWritten: () => site, subscribe: () => () => {} }
}
