import { createContext, use } from 'react'
import type { Repair } from '../address/repair.ts'
import type { View } from '../address/view.ts'
import type { Dictionary } from '../i18n/en/dictionary.tsx'
import type { Instant } from '../model/helsinki.ts'
import type { Moment } from '../model/moment.ts'
import type { Register } from '../model/register.ts'
import type { Situation } from '../model/situation.ts'

/** What every part of a page may ask: the facts, what the address says, and how to go elsewhere. */
export interface Site {
  register: Register
  dictionary: Dictionary
  view: View
  repairs: readonly Repair[]
  /** The moment shown: the address's, or the one that the map opens on. */
  moment: Moment
  at: Instant
  situation: Situation
  /** Whether controls can work: false where the page is written, and until the scripts have taken over. */
  interactive: boolean
  /** The address of the present view with some parts changed. */
  addressOf(change: Partial<View>): string
  /** The same with the moment named in any case: an address to be passed on says of which day it speaks. */
  datedAddressOf(change: Partial<View>): string
  /** Goes there: a step that Back undoes, or, with `replace`, none. */
  show(change: Partial<View>, options?: { replace?: boolean }): void
}

const SiteContext = createContext<Site | null>(null)

/** The site as it was, for a part that follows a little later. Trap: one context for both would draw it at once too. */
const LaterSiteContext = createContext<Site | null>(null)

export const SiteProvider = SiteContext.Provider
export const LaterSiteProvider = LaterSiteContext.Provider

/** The site, from any part of a page. */
export function useSite(): Site {
  return given(use(LaterSiteContext) ?? use(SiteContext))
}

/** The site as it is now, also from a part that follows a little later. */
export function usePresentSite(): Site {
  return given(use(SiteContext))
}

function given(site: Site | null): Site {
  if (!site) throw new Error('useSite is for parts of a page: there is no SiteProvider above.')
  return site
}
