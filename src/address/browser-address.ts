import type { Address } from './view.ts'

/** What the store needs of a browser; `window` is one. */
export interface Browser {
  location: Readonly<Address> & { href: string }
  history: Pick<History, 'pushState' | 'replaceState' | 'state'>
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void
  removeEventListener(type: 'popstate' | 'hashchange', listener: () => void): void
  setTimeout(run: () => void, milliseconds: number): unknown
}

/** One visit of a reader to a control, from coming to leaving: an identity and no more. `{}` is a new one. */
export type Visit = object

/** The browser's address as a store that a view can subscribe to. */
export interface AddressStore {
  /** The same object for as long as the address stays the same. */
  read(): Address
  /** Calls back after each change, by the browser or by this store; returns how to stop. */
  subscribe(listener: () => void): () => void
  /**
   * Goes to an address of this site, as a step that Back undoes. All changes in one visit to a control are one step.
   * Going to the present address does nothing.
   */
  push(address: string, visit?: Visit): void
  /** Changes the address of the present step. */
  replace(address: string): void
}

/** An address that the browser has refused for now. */
interface Waiting {
  address: string
  isStep: boolean
}

/** WebKit refuses a hundred and more changes within ten seconds, other browsers two hundred. */
const PATIENCE_MS = 2000

export function isSameAddress(one: Address, other: Address): boolean {
  return one.pathname === other.pathname && one.search === other.search && one.hash === other.hash
}

function textOf({ pathname, search, hash }: Address): string {
  return pathname + search + hash
}

/**
 * The store of a browser's address. Only the browser holds it, so nothing can disagree, with one exception: an
 * address that the browser refuses because too many came too fast counts until the browser has taken it.
 */
export function createAddressStore(browser: Browser = window): AddressStore {
  const listeners = new Set<() => void>()
  let latest: Address = { pathname: '', search: '', hash: '' }
  let latestVisit: Visit | undefined
  let waiting: Waiting | null = null

  return { read, subscribe, push, replace }

  function read(): Address {
    const { pathname, search, hash } = waiting
      ? new URL(waiting.address, browser.location.href)
      : browser.location
    const now = { pathname, search, hash }
    if (!isSameAddress(now, latest)) latest = now
    return latest
  }

  function subscribe(listener: () => void): () => void {
    if (listeners.size === 0) listen()
    listeners.add(listener)
    return function unsubscribe() {
      if (listeners.delete(listener) && listeners.size === 0) stopListening()
    }
  }

  function push(address: string, visit?: Visit): void {
    if (isCurrent(address)) return
    const isOneStep = visit !== undefined && visit === latestVisit
    latestVisit = visit
    go(address, !isOneStep)
  }

  function replace(address: string): void {
    if (!isCurrent(address)) go(address, false)
  }

  function go(address: string, isStep: boolean): void {
    const wasWaiting = waiting !== null
    const isThere = address === textOf(browser.location)
    waiting = isThere ? null : { address, isStep: isStep || waiting?.isStep === true }
    if (waiting) write(waiting)
    if (waiting && !wasWaiting) tryAgainLater()
    notify()
  }

  /** Some browsers refuse with an exception, some in silence. */
  function write(wanted: Waiting): void {
    const before = browser.location.href
    try {
      if (wanted.isStep) browser.history.pushState(null, '', wanted.address)
      else browser.history.replaceState(browser.history.state, '', wanted.address)
    } catch {
      return
    }
    if (browser.location.href !== before) waiting = null
  }

  function tryAgainLater(): void {
    browser.setTimeout(function tryAgain() {
      if (waiting) write(waiting)
      if (waiting) tryAgainLater()
    }, PATIENCE_MS)
  }

  function isCurrent(address: string): boolean {
    return address === textOf(read())
  }

  function notify(): void {
    for (const listener of [...listeners]) listener()
  }

  /** The reader went elsewhere, by Back or by a link. */
  function follow(): void {
    waiting = null
    latestVisit = undefined
    notify()
  }

  function listen(): void {
    browser.addEventListener('popstate', follow)
    browser.addEventListener('hashchange', follow)
  }

  function stopListening(): void {
    browser.removeEventListener('popstate', follow)
    browser.removeEventListener('hashchange', follow)
  }
}
