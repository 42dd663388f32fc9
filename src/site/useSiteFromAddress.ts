import { useMemo, useSyncExternalStore } from 'react'
import type { AddressStore } from '../address/browser-address.ts'
import type { Address } from '../address/parse.ts'
import type { AddressRules } from '../address/view.ts'
import type { Dictionary } from '../i18n/en/dictionary.tsx'
import type { Register } from '../model/register.ts'
import type { Site } from './site.ts'
import { siteAt } from './site-at.ts'

/**
 * The site at the browser's address. While a page is written, and for the first moment in a browser, that
 * is the page's plain address, `written`: what the browser got is what React expects to find.
 */
export function useSiteFromAddress(
  register: Register,
  rules: AddressRules,
  written: Address,
  dictionary: Dictionary,
  store: AddressStore | null,
): Site {
  const address = useSyncExternalStore(
    store?.subscribe ?? subscribeToNothing,
    store?.read ?? (() => written),
    () => written,
  )
  return useMemo(
    () => siteAt(register, rules, address, dictionary, address === written ? null : store),
    [register, rules, address, written, dictionary, store],
  )
}

function subscribeToNothing() {
  return function unsubscribe() {}
}
