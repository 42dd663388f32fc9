import { describe, expect, it, vi } from 'vitest'
import { createAddressStore } from '../../../src/address/browser-address.ts'
import { ALL_LAYERS } from '../../../src/address/view.ts'
import { en } from '../../../src/i18n/en/dictionary.tsx'
import { addressRulesOf, createSiteStore } from '../../../src/site/site-at.ts'
import { FakeBrowser } from '../address/fake-browser.ts'
import { partsOf } from '../address/rules.ts'
import { geodata, register, registerWith } from '../model/real-data.ts'
import { liveSiteOf, siteOf } from './site-on.ts'

describe('addressRulesOf', () => {
  it('takes from the data what an address may say', () => {
    expect(addressRulesOf(register, '/itaraja/')).toMatchObject({
      base: '/itaraja/',
      crossingIds: new Set(register.crossings.map(({ id }) => id)),
      opensOn: '2023-11-20',
      recordFrom: '2023-11-01',
    })
  })
})

describe('the moment shown', () => {
  it('is the end of the day that the data opens on, where the address names none', () => {
    const { moment, at } = siteOf('/')
    expect(moment).toEqual({ day: '2023-11-20' })
    expect(at).toBe(Date.parse('2023-11-21T00:00+02:00') - 1)
  })

  it('follows the data, not a constant', () => {
    const other = registerWith({ record: { ...geodata.record, opensOn: '2023-12-14' } })
    const { moment, situation } = siteOf('/', other)
    expect(moment).toEqual({ day: '2023-12-14' })
    expect(situation.counts).toEqual({ open: 2, closed: 6 })
  })

  it('is that of the address', () => {
    const { moment, at, situation } = siteOf('/?date=2023-12-14T07:30')
    expect(moment).toEqual({ day: '2023-12-14', time: '07:30' })
    expect(at).toBe(Date.parse('2023-12-14T07:30+02:00'))
    expect(situation.counts).toEqual({ open: 1, closed: 7 })
  })

  it('is within the record, and the page says so', () => {
    const site = siteOf('/?date=2031-01-01')
    expect(site.moment).toEqual({ day: '2026-05-24' })
    expect(site.repairs.map(({ kind }) => kind)).toEqual(['date-after-record'])
  })
})

describe('addressOf', () => {
  const site = siteOf('/?crossing=salla&date=2023-11-24&layers=closed&utm=1#map=6/66/29')

  it('is the present address where nothing changes', () => {
    expect(site.addressOf({})).toBe('/2023-11-24/?crossing=salla&layers=closed#map=6/66.00/29.00')
  })

  it('keeps what is not changed, but for parameters that are not ours', () => {
    expect(site.addressOf({ moment: { day: '2023-11-30' } })).toBe(
      '/2023-11-30/?crossing=salla&layers=closed#map=6/66.00/29.00',
    )
    expect(site.addressOf({ layers: ALL_LAYERS, map: null })).toBe('/2023-11-24/?crossing=salla')
  })

  it('keeps the date on the way to a crossing’s page, where none is chosen', () => {
    const page = { kind: 'crossing', id: 'imatra' } as const
    expect(site.addressOf({ page, crossing: null, map: null })).toBe(
      '/crossings/imatra/2023-11-24/?layers=closed',
    )
  })

  it('leaves out the day that the map opens on', () => {
    expect(site.addressOf({ moment: { day: '2023-11-20' }, map: null })).toBe(
      '/?crossing=salla&layers=closed',
    )
  })

  it('keeps the language', () => {
    expect(siteOf('/fi/?date=2023-11-24').addressOf({ page: { kind: 'about' }, moment: null })).toBe(
      '/fi/about/',
    )
  })
})

const addressIn = ({ location: { pathname, search } }: FakeBrowser) => pathname + search

describe('show', () => {
  it('goes there, as a step that Back undoes', () => {
    const { site, browser } = liveSiteOf('/?date=2023-11-24')
    site.show({ crossing: 'salla' })
    expect(addressIn(browser)).toBe('/2023-11-24/?crossing=salla')
    expect(browser.length).toBe(2)
  })

  it('makes one step of a visit to a control', () => {
    const { site, browser } = liveSiteOf('/')
    const visit = {}
    site.show({ moment: { day: '2023-11-24' } }, { visit })
    site.show({ moment: { day: '2023-11-25' } }, { visit })
    expect([addressIn(browser), browser.length]).toEqual(['/2023-11-24/?date=2023-11-25', 2])
  })

  it('keeps what others have put into the reader’s own address, and no link has it', () => {
    const { site, browser } = liveSiteOf('/?utm=1')
    site.show({ crossing: 'salla' })
    expect(browser.location.search).toBe('?crossing=salla&utm=1')
    for (const page of [
      { kind: 'home' },
      { kind: 'crossing', id: 'salla' },
      { kind: 'embed', id: null },
    ] as const) {
      expect(site.addressOf({ page })).not.toContain('utm')
    }
  })

  it('can change the present step instead', () => {
    const { site, browser } = liveSiteOf('/')
    site.show({ moment: { day: '2023-11-24' } }, { replace: true })
    expect(addressIn(browser)).toBe('/2023-11-24/')
    expect(browser.length).toBe(1)
  })

  it('keeps what was changed since the site was read', () => {
    const { site, browser } = liveSiteOf('/')
    site.show({ layers: new Set(['open', 'border']) })
    site.show({ crossing: 'salla' })
    expect(browser.location.search).toBe('?crossing=salla&layers=open,border')
  })

  it('does nothing without scripts, and the site says that it is not interactive', () => {
    const site = siteOf('/')
    expect(() => site.show({ crossing: 'salla' })).not.toThrow()
    expect(site.interactive).toBe(false)
    expect(liveSiteOf('/').site.interactive).toBe(true)
  })
})

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
    const store = storeAt('/?crossing=salla')
    const site = store.read()
    expect(site.view.crossing).toBe('salla')
    expect(site.interactive).toBe(true)
    expect(store.read()).toBe(site)
    expect(store.readPrerendered().view.crossing).toBeNull()
    expect(store.isHeld()).toBe(false)
  })

  it('is held as prerendered where a link names another moment, until it is released', () => {
    const store = storeAt('/?date=2023-12-14&crossing=salla')
    const tell = vi.fn()
    store.subscribe(tell)
    expect(store.read()).toBe(store.readPrerendered())
    expect(store).toMatchObject({ opensElsewhere: true })
    store.release()
    expect(store.read()).toMatchObject({ moment: { day: '2023-12-14' }, interactive: true })
    store.release()
    expect(tell).toHaveBeenCalledTimes(1)
  })

  it.each(['/', `/?date=${register.record.opensOn}`, '/?layers=open#map=8/66.90/29.00'])(
    'is not held at %s, which names the moment of the page',
    (address) => {
      expect(storeAt(address)).toMatchObject({ opensElsewhere: false })
    },
  )

  it('is held no more once the reader goes to another moment, though not for another view of this one', () => {
    const store = storeAt('/?date=2023-12-14')
    store.readPrerendered().show({ crossing: 'salla' })
    expect(store.isHeld()).toBe(true)
    store.readPrerendered().show({ moment: { day: '2023-11-24' } })
    expect(store.read()).toMatchObject({ moment: { day: '2023-11-24' }, view: { crossing: 'salla' } })
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
