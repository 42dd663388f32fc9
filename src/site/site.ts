import { createContext, use, useDeferredValue, useSyncExternalStore } from 'react'
import type { Visit } from '../address/browser-address.ts'
import type { Repair } from '../address/repair.ts'
import { ownCrossing, type View } from '../address/view.ts'
import type { Dictionary } from '../i18n/en/dictionary.tsx'
import type { Instant, Moment } from '../model/helsinki.ts'
import type { Crossing, Register } from '../model/register.ts'
import type { Situation } from '../model/situation.ts'

/** The parts of a view that a link passes on: other parameters stay in the address of the reader who has them. */
export type SharedView = Omit<View, 'other'>

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
  /** False on a prerendered page and while it is hydrated. See useInteractive. */
  interactive: boolean
  /** The address of the present view with some parts changed, without the parameters that are not ours. */
  addressOf(change: Partial<SharedView>): string
  /**
   * Goes there, as a step that Back undoes. All changes in one visit to a control are one step; with `replace`, none
   * is.
   */
  show(change: Partial<SharedView>, options?: { replace?: boolean; visit?: Visit | undefined }): void
}

/** The site as the address changes. */
export interface SiteStore {
  /** The same object for as long as the address stays the same; while the page is held, the prerendered one. */
  read(): Site
  /** The site that the page was prerendered with. */
  readPrerendered(): Site
  /** Calls back after each change of the address, and once the page is held no more; returns how to stop. */
  subscribe(listener: () => void): () => void
  /** Whether the page opened at an address of another moment than it was prerendered at. */
  opensElsewhere: boolean
  /**
   * Whether such a page still stands as it was prerendered, until all its parts can follow the address in one step:
   * otherwise some would show one moment and some the other.
   */
  isHeld(): boolean
  /** Lets the page follow its address. A reader who goes to another moment does so too. */
  release(): void
}

const SiteStoreContext = createContext<SiteStore | null>(null)
const SiteContext = createContext<Site | null>(null)
const HydratedContext = createContext(false)

/** The store that all islands of a page read. */
export const SiteStoreProvider = SiteStoreContext.Provider

/** The site for the components below: all of a static page, or an island. */
export const SiteProvider = SiteContext.Provider

/** Whether the island around is hydrated. */
export const HydratedProvider = HydratedContext.Provider

/** The site, from any part of a page. */
export function useSite(): Site {
  return given(use(SiteContext), 'SiteProvider')
}

/** The site as it is now, even from a deferred island. */
export function usePresentSite(): Site {
  const { subscribe, read, readPrerendered } = useSiteStore()
  return useSyncExternalStore(subscribe, read, readPrerendered)
}

/**
 * The site from a deferred island. Only what a page leaves in one step, as it was prerendered, is left at once: see
 * `SiteStore.isHeld`.
 */
export function useDeferredSite(): Site {
  const { opensElsewhere, readPrerendered } = useSiteStore()
  const present = usePresentSite()
  const deferred = useDeferredValue(present)
  return opensElsewhere && deferred === readPrerendered() ? present : deferred
}

/** Reads the site as it is now, without following it. */
export function useSiteReader(): SiteStore['read'] {
  return useSiteStore().read
}

/** The store that all islands of a page read. */
export function useSiteStore(): SiteStore {
  return given(use(SiteStoreContext), 'SiteStoreProvider')
}

/** Whether controls can work: not while the page is prerendered, hydrated or held. */
export function useInteractive(): boolean {
  const isHydrated = use(HydratedContext)
  const { isHeld } = useSiteStore()
  return useSite().interactive || (isHydrated && !isHeld())
}

function given<Value>(value: Value | null, provider: string): Value {
  if (!value) throw new Error(`There is no ${provider} above.`)
  return value
}

/** The crossing that the page is about. Throws on a page about all of them. */
export function useOwnCrossing(): Crossing {
  const { register, view } = useSite()
  const own = register.crossings.find(({ id }) => id === ownCrossing(view.page))
  if (!own) throw new Error(`The page "${view.page.kind}" is about no crossing.`)
  return own
}
