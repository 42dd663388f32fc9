import { describe, expect, it, vi } from 'vitest'
import { createAddressStore } from '../../../src/address/browser-address.ts'
import { FakeBrowser } from './fake-browser.ts'

function open(address: string) {
  const browser = new FakeBrowser(address)
  const store = createAddressStore(browser)
  const listener = vi.fn()
  return { browser, store, listener, stop: store.subscribe(listener) }
}

describe('createAddressStore', () => {
  it('reads the address of the browser', () => {
    const { store } = open('/fi/?date=2023-12-01#map=6/64.00/29.00')
    expect(store.read()).toEqual({ pathname: '/fi/', search: '?date=2023-12-01', hash: '#map=6/64.00/29.00' })
  })

  it('gives the same object until the address changes', () => {
    const { store } = open('/')
    const first = store.read()
    expect(store.read()).toBe(first)
    store.push('/?date=2023-12-01')
    expect(store.read()).not.toBe(first)
  })

  it('pushes a step that Back undoes, and tells of both', () => {
    const { browser, store, listener } = open('/')
    store.push('/?date=2023-12-01')
    expect(store.read().search).toBe('?date=2023-12-01')
    expect(listener).toHaveBeenCalledTimes(1)
    browser.back()
    expect(store.read().search).toBe('')
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('replaces the address without a step, and keeps what others have stored with it', () => {
    const { browser, store, listener } = open('/')
    browser.history.replaceState({ scroll: 7 }, '', '/')
    store.replace('/#map=6/64.00/29.00')
    expect(store.read().hash).toBe('#map=6/64.00/29.00')
    expect(browser.length).toBe(1)
    expect(browser.history.state).toEqual({ scroll: 7 })
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('does nothing when it is there already', () => {
    const { browser, store, listener } = open('/?date=2023-12-01')
    store.push('/?date=2023-12-01')
    store.replace('/?date=2023-12-01')
    expect(browser.length).toBe(1)
    expect(listener).not.toHaveBeenCalled()
  })

  it('tells when the reader follows a link within the page', () => {
    const { browser, store, listener } = open('/decisions/')
    browser.followFragment('#sm-2023-4')
    expect(listener).toHaveBeenCalledTimes(1)
    expect(store.read().hash).toBe('#sm-2023-4')
  })

  it('listens to the browser only while somebody listens to it', () => {
    const { browser, store, listener, stop } = open('/')
    const stopOther = store.subscribe(vi.fn())
    stop()
    stop()
    store.push('/about/')
    expect(listener).not.toHaveBeenCalled()
    expect(browser.listeners.popstate.size).toBe(1)
    stopOther()
    expect([browser.listeners.popstate.size, browser.listeners.hashchange.size]).toEqual([0, 0])
    store.subscribe(listener)
    browser.back()
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('a visit to a control', () => {
  it('is one step, however much is done in it', () => {
    const { browser, store } = open('/')
    const visit = {}
    for (const day of ['01', '02', '03']) store.push(`/?date=2023-12-${day}`, visit)
    expect([browser.length, store.read().search]).toEqual([2, '?date=2023-12-03'])
    browser.back()
    expect(store.read().search).toBe('')
  })

  it('begins anew in another visit, after another control, and after Back', () => {
    const { browser, store } = open('/')
    const visit = {}
    store.push('/?date=2023-12-01', visit)
    store.push('/?date=2023-12-02', {})
    store.push('/?date=2023-12-03', visit)
    store.push('/?date=2023-12-04')
    store.push('/?date=2023-12-05', visit)
    expect(browser.length).toBe(6)
    browser.back()
    store.push('/?date=2023-12-06', visit)
    browser.back()
    expect(store.read().search).toBe('?date=2023-12-04')
  })

  it('goes on after a change that is no step, such as a move of the map', () => {
    const { browser, store } = open('/')
    const visit = {}
    store.push('/?date=2023-12-01', visit)
    store.replace('/?date=2023-12-01#map=6/64.00/29.00')
    store.push('/?date=2023-12-02#map=6/64.00/29.00', visit)
    expect(browser.length).toBe(2)
  })
})

describe.each(['with an exception', 'in silence'] as const)('a browser that refuses %s', (how) => {
  function refused() {
    const opened = open('/')
    opened.browser.refuses = how
    opened.store.push('/?date=2023-12-01')
    return opened
  }

  it('holds up nothing: the page goes there and tells of it', () => {
    const { browser, store, listener } = refused()
    expect(browser.location.search).toBe('')
    expect(store.read().search).toBe('?date=2023-12-01')
    expect(store.read()).toBe(store.read())
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('gets the last address once it takes one, as the step that it was to be', () => {
    const { browser, store, listener } = refused()
    store.replace('/?date=2023-12-02')
    browser.waits()
    browser.refuses = 'no'
    expect(browser.location.search).toBe('')
    browser.waits()
    expect([browser.location.search, browser.length]).toEqual(['?date=2023-12-02', 2])
    expect(listener).toHaveBeenCalledTimes(2)
    browser.back()
    expect(store.read().search).toBe('')
  })

  it('takes the next change, and is then asked for nothing more', () => {
    const { browser, store } = refused()
    browser.refuses = 'no'
    store.push('/?date=2023-12-03')
    browser.back()
    browser.waits()
    expect([browser.location.search, browser.length]).toEqual(['', 2])
    expect(store.read().search).toBe('')
  })

  it('is asked for nothing where the reader has come back to its address', () => {
    const { browser, store } = refused()
    store.push('/')
    browser.refuses = 'no'
    browser.waits()
    expect([store.read().search, browser.length]).toEqual(['', 1])
  })

  it('is followed where its reader goes meanwhile', () => {
    const { browser, store } = refused()
    browser.back()
    expect(store.read().search).toBe('')
    browser.refuses = 'no'
    browser.waits()
    expect(browser.location.search).toBe('')
  })
})
