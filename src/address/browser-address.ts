import type { Address } from './parse.ts'

/** What the store needs of a browser; `window` is one. */
export interface Browser {
  location: Readonly<Address>
  history: Pick<History, 'pushState' | 'replaceState' | 'state'>
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void
  removeEventListener(type: 'popstate' | 'hashchange', listener: () => void): void
}

/** The browser's address as a store that a view can subscribe to. */
export interface AddressStore {
  /** The same object for as long as the address stays the same. */
  read(): Address
  /** Calls back after each change, by the browser or by this store; returns how to stop. */
  subscribe(listener: () => void): () => void
  /** Goes to an address of this site, as a step that Back undoes. Going to where one is does nothing. */
  push(address: string): void
  /** Changes the address of the present step. */
  replace(address: string): void
}

export function isSameAddress(one: Address, other: Address): boolean {
  return one.pathname === other.pathname && one.search === other.search && one.hash === other.hash
}

/** The store of a browser's address. The browser is the only one to hold it: nothing is kept that could disagree. */
export function createAddressStore(browser: Browser = window): AddressStore {
  const listeners = new Set<() => void>()
  let latest: Address = { pathname: '', search: '', hash: '' }

  return { read, subscribe, push, replace }

  function read(): Address {
    const { pathname, search, hash } = browser.location
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

  function push(address: string): void {
    if (isCurrent(address)) return
    browser.history.pushState(null, '', address)
    notify()
  }

  function replace(address: string): void {
    if (isCurrent(address)) return
    browser.history.replaceState(browser.history.state, '', address)
    notify()
  }

  function isCurrent(address: string): boolean {
    const { pathname, search, hash } = read()
    return address === pathname + search + hash
  }

  function notify(): void {
    for (const listener of [...listeners]) listener()
  }

  function listen(): void {
    browser.addEventListener('popstate', notify)
    browser.addEventListener('hashchange', notify)
  }

  function stopListening(): void {
    browser.removeEventListener('popstate', notify)
    browser.removeEventListener('hashchange', notify)
  }
}
