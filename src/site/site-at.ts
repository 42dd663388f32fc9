import { type AddressStore, isSameAddress } from '../address/browser-address.ts'
import { formatAddress } from '../address/format.ts'
import { parseAddress } from '../address/parse.ts'
import type { Address, AddressRules } from '../address/view.ts'
import type { Dictionary } from '../i18n/en/dictionary.tsx'
import { instantOf } from '../model/helsinki.ts'
import { pageDayFinder } from '../model/page-days.ts'
import type { Register } from '../model/register.ts'
import { situationAt } from '../model/situation.ts'
import type { Site, SiteStore } from './site.ts'
import { createStore } from './store.ts'

/** The address rules of the data. */
export function addressRulesOf(register: Register, base: string): AddressRules {
  const { opensOn, recordFrom, endsOn } = register.record
  return {
    base,
    crossingIds: new Set(register.crossings.map(({ id }) => id)),
    opensOn,
    recordFrom,
    recordTo: endsOn,
    pageDayOf: pageDayFinder(register),
  }
}

/** The site at an address: everything that a page shows follows from it. Without a store its controls do nothing. */
export function siteAt(
  register: Register,
  rules: AddressRules,
  address: Address,
  dictionary: Dictionary,
  store: AddressStore | null = null,
): Site {
  const { view, repairs } = parseAddress(address, rules)
  const moment = view.moment ?? { day: rules.opensOn }
  const at = instantOf(moment)
  // Parameters that others have put into the reader's address, such as tracking ids, go into no link.
  const shared = { ...view, other: [] }
  const addressOf: Site['addressOf'] = (change) => formatAddress({ ...shared, ...change }, rules)
  return {
    register,
    dictionary,
    view,
    repairs,
    moment,
    at,
    situation: situationAt(register, at),
    interactive: store !== null,
    addressOf,
    show(change, options) {
      if (!store) return
      // An island that is deferred must not undo what has changed meanwhile.
      const now = parseAddress(store.read(), rules).view
      const wanted = formatAddress({ ...now, ...change }, rules)
      if (options?.replace) store.replace(wanted)
      else store.push(wanted, options?.visit)
    },
  }
}

/**
 * The site at the browser's address. While that is the address that the page was prerendered for, it is the very site
 * that it was prerendered with, so nothing is drawn anew when it is hydrated. If it names another moment, the page is
 * held until it is released.
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
  const arrival = present()
  const opensElsewhere = arrival.at !== prerendered.at
  const hold = createStore({ isHeld: opensElsewhere })
  const isHeld = () => hold.read().isHeld
  if (opensElsewhere) store.subscribe(releaseForReader)

  return {
    read: () => (isHeld() ? prerendered : present()),
    readPrerendered: () => prerendered,
    subscribe,
    opensElsewhere,
    isHeld,
    release,
  }

  function release(): void {
    if (isHeld()) hold.change({ isHeld: false })
  }

  function releaseForReader(): void {
    if (present().at !== arrival.at) release()
  }

  function subscribe(listener: () => void): () => void {
    const stops = [store.subscribe(listener), hold.subscribe(listener)]
    return function unsubscribe() {
      for (const stop of stops) stop()
    }
  }

  function present(): Site {
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
  return {
    read: () => site,
    readPrerendered: () => site,
    subscribe: () => () => {},
    opensElsewhere: false,
    isHeld: () => false,
    release: () => {},
  }
}
