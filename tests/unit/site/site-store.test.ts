import { describe, expect, it, vi } from 'vitest'
import { createAddressStore } from '../../../src/address/browser-address.ts'
import { en } from '../../../src/i18n/en/dictionary.tsx'
import { addressRulesOf } from '../../../src/site/site-at.ts'
import { createSiteStore } from '../../../src/site/site-store.ts'
import { FakeBrowser } from '../address/fake-browser.ts'
import { partsOf } from '../address/rules.ts'
import { register } from '../model/real-data.ts'

function storeAt(address: string) {
  const rules = addressRulesOf(register, '/')
  return createSiteStore(register, rules, partsOf('/'), en, createAddressStore(new FakeBrowser(address)))
}

describe('the site of a page in a browser', () => {
  it('is the one that the page was prerendered with, at its plain address', () => {
    const store = storeAt('/')
    expect(store.read()).toBe(store.readPrerendered())
    expect(store.readPrerendered().interactive).toBe(false)
  })

  it('is another at once where a link says more, and the same for as long as the address is', () => {
    const store = storeAt('/?date=2023-12-14')
    const site = store.read()
    expect(site.moment).toEqual({ day: '2023-12-14' })
    expect(site.interactive).toBe(true)
    expect(store.read()).toBe(site)
    expect(store.readPrerendered().moment).toEqual({ day: register.record.opensOn })
  })

  it('follows what is shown, tells of it, and finds back to the written one', () => {
    const store = storeAt('/')
    const tell = vi.fn()
    const stop = store.subscribe(tell)
    store.read().show({ crossing: 'salla' })
    expect(tell).toHaveBeenCalledTimes(1)
    expect(store.read().view.crossing).toBe('salla')
    store.read().show({ crossing: null })
    expect(store.read()).toBe(store.readPrerendered())
    stop()
    store.read().show({ crossing: 'salla' })
    expect(tell).toHaveBeenCalledTimes(2)
  })
})
