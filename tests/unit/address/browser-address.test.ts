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
