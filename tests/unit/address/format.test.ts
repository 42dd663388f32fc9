import { describe, expect, it } from 'vitest'
import { elsewhere, formatAddress, withoutExcess } from '../../../src/address/format.ts'
import { ALL_LAYERS, type View } from '../../../src/address/view.ts'
import { partsOf, rules } from './rules.ts'

const home: View = {
  language: 'en',
  page: { kind: 'home' },
  crossing: null,
  near: null,
  moment: null,
  layers: ALL_LAYERS,
  map: null,
  anchor: null,
  other: [],
}

const address = (changes: Partial<View>, base = '/') =>
  formatAddress({ ...home, ...changes }, { ...rules, base })

describe('the path', () => {
  it.each([
    ['/', {}],
    ['/fi/', { language: 'fi' }],
    ['/crossings/salla/', { page: { kind: 'crossing', id: 'salla' } }],
    ['/ru/crossings/salla/', { language: 'ru', page: { kind: 'crossing', id: 'salla' } }],
    ['/sv/decisions/', { language: 'sv', page: { kind: 'decisions' } }],
    ['/about/', { page: { kind: 'about' } }],
    ['/embed/', { page: { kind: 'embed', id: null } }],
    ['/embed/crossings/imatra/', { page: { kind: 'embed', id: 'imatra' } }],
    ['/nowhere', { page: { kind: 'not-found', path: '/nowhere' } }],
  ] satisfies [string, Partial<View>][])('%s', (expected, changes) => {
    expect(address(changes)).toBe(expected)
    if (expected !== '/nowhere') expect(address(changes, '/itaraja/')).toBe(`/itaraja${expected}`)
  })

  it('never names another host', () => {
    expect(address({ page: { kind: 'not-found', path: '//evil.example/' } })).toBe('/evil.example/')
  })
})

describe('the day in the path', () => {
  const salla = { page: { kind: 'crossing', id: 'salla' } } as const
  const ofSalla = { page: { kind: 'embed', id: 'salla' } } as const

  it.each([
    ['/2023-11-17/', { moment: { day: '2023-11-17' } }],
    ['/fi/2023-12-14/', { language: 'fi', moment: { day: '2023-12-14' } }],
    ['/sv/crossings/salla/2026-05-24/', { ...salla, language: 'sv', moment: { day: '2026-05-24' } }],
    [
      '/crossings/salla/2023-12-14/?date=2023-12-15T10:00',
      { ...salla, moment: { day: '2023-12-15', time: '10:00' } },
    ],
    ['/2023-12-15/?date=2024-03-31', { moment: { day: '2024-03-31' } }],
    ['/2023-12-14/?crossing=niirala', { crossing: 'niirala', moment: { day: '2023-12-14' } }],
    ['/embed/2023-12-14/', { page: { kind: 'embed', id: null }, moment: { day: '2023-12-14' } }],
    ['/embed/2023-12-14/?crossing=salla', { ...ofSalla, moment: { day: '2023-12-14' } }],
    ['/embed/2023-11-18/?crossing=salla&date=2023-11-19', { ...ofSalla, moment: { day: '2023-11-19' } }],
    ['/embed/crossings/salla/', { ...ofSalla, moment: { day: rules.opensOn } }],
  ] satisfies [string, Partial<View>][])('%s', (expected, changes) => {
    expect(address(changes)).toBe(expected)
    expect(address(changes, '/itaraja/')).toBe(`/itaraja${expected}`)
  })

  it('is on no page of text', () => {
    expect(address({ page: { kind: 'about' }, moment: { day: '2023-12-14' } })).toBe(
      '/about/?date=2023-12-14',
    )
  })
})

describe('the query', () => {
  it('has its parameters in one order', () => {
    const everything: Partial<View> = {
      other: [
        ['ref', 'a b'],
        ['z', ''],
      ],
      layers: new Set(['rail', 'open']),
      moment: { day: '2023-12-14', time: '08:00' },
      crossing: 'salla',
      near: 'joensuu',
      map: { zoom: 6.5, lat: 64.2, lon: 29.9 },
    }
    expect(address(everything)).toBe(
      '/2023-12-14/?crossing=salla&date=2023-12-14T08:00&layers=open,rail&near=joensuu&ref=a%20b&z#map=6.5/64.20/29.90',
    )
  })

  it('leaves out the moment of the page, but not a time of its day', () => {
    expect(address({ moment: { day: rules.opensOn } })).toBe('/')
    expect(address({ moment: { day: '2023-12-14' } })).toBe('/2023-12-14/')
    expect(address({ moment: { day: rules.opensOn, time: '00:00' } })).toBe(
      '/2023-11-18/?date=2023-11-20T00:00',
    )
  })

  it('leaves out all layers, and says when there are none', () => {
    expect(address({ layers: ALL_LAYERS })).toBe('/')
    expect(address({ layers: new Set() })).toBe('/?layers=none')
  })

  it('has no crossing on a page that chooses none', () => {
    expect(address({ page: { kind: 'crossing', id: 'imatra' }, crossing: 'salla' })).toBe(
      '/crossings/imatra/',
    )
  })

  it('has no town on a page that answers nothing about one', () => {
    expect(address({ page: { kind: 'embed', id: null }, near: 'joensuu' })).toBe('/embed/')
    expect(address({ page: { kind: 'crossing', id: 'imatra' }, near: 'joensuu' })).toBe('/crossings/imatra/')
  })

  it('says nothing twice, when a parameter gets its meaning with another page', () => {
    expect(
      address({
        crossing: 'salla',
        other: [
          ['crossing', 'imatra'],
          ['date', '2024-01-01'],
        ],
      }),
    ).toBe('/?crossing=salla')
  })
})

describe('the fragment', () => {
  it.each([
    ['#map=4/60.12/25.99', { zoom: 3, lat: 60.1234567, lon: 25.987654 }],
    ['#map=6.25/64.00/29.00', { zoom: 6.25, lat: 64, lon: 29 }],
    ['#map=7/60.123/25.988', { zoom: 7, lat: 60.1234567, lon: 25.987654 }],
    ['#map=7.33/60.123/25.988', { zoom: 7.3333, lat: 60.1234567, lon: 25.987654 }],
    ['#map=9/60.1235/25.9877', { zoom: 9, lat: 60.1234567, lon: 25.987654 }],
    ['#map=17/73.500000/4.000000', { zoom: 18, lat: 90, lon: -180 }],
  ])('%s', (expected, map) => {
    expect(address({ map })).toBe(`/${expected}`)
  })

  it('is the name of a place on the page where there is no map position', () => {
    expect(address({ anchor: 'päätös 4' })).toBe('/#p%C3%A4%C3%A4t%C3%B6s%204')
  })
})

const from = (address: string, base = '/', isFound = false) =>
  elsewhere(partsOf(address), { ...rules, base }, isFound)

describe('an address for which a host has no page', () => {
  it.each([
    [
      '/crossings/Salla?date=2023-12-14&ref=a#map=6/64/29',
      '/crossings/salla/2023-12-14/?ref=a#map=6/64.00/29.00',
    ],
    ['/crossings/salla', '/crossings/salla/'],
    ['/crossings/salla.', '/crossings/salla/'],
    ['/%3Fdate=2023-12-14', '/2023-12-14/'],
    ['/fi/index.html', '/fi/'],
    ['/2023-11-19/', '/2023-11-18/?date=2023-11-19'],
    ['/2023-11-20/', '/'],
    ['/fi/crossings/salla/2024-06-01', '/fi/crossings/salla/2023-12-15/?date=2024-06-01'],
    ['/2023-12-14/crossings/salla/', '/crossings/salla/2023-12-14/'],
    ['/2023-12-14/fi/', '/fi/2023-12-14/'],
    ['/2023-12-14/2023-11-24/', '/2023-11-24/'],
    ['/embed/crossings/salla/2023-12-14/', '/embed/2023-12-14/?crossing=salla'],
    ['/about/2023-12-14/', '/about/'],
  ])('leads to the page that it means: %s', (address, expected) => {
    expect(from(address)).toBe(expected)
    expect(from(`/itaraja${address}`, '/itaraja/')).toBe(`/itaraja${expected}`)
  })

  it.each([
    ['/2022-01-01/', '/2023-11-17/?date=2022-01-01'],
    ['/crossings/salla/2031-01-01/', '/crossings/salla/2026-05-24/?date=2031-01-01'],
    ['/2023-11-31/', '/2023-11-30/?date=2023-11-31'],
    ['/14.12.2023/', '/2023-12-14/?date=14.12.2023'],
    ['/2023-12-14t25:00/', '/2023-12-14/?date=2023-12-14T25:00'],
  ])('takes along a day that the page has to mend, and says so: %s', (address, expected) => {
    expect(from(address)).toBe(expected)
  })

  it.each(['/', '/fi/', '/crossings/salla/', '/crossings/salla/?date=x', '/embed/#map=6/64/29', '/about/'])(
    'leads nowhere where that page would be there: %s',
    (address) => {
      expect(from(address)).toBeNull()
      expect(from(`/itaraja${address}`, '/itaraja/')).toBeNull()
    },
  )

  it.each(['/nowhere', '/crossings/narva/', '/crossings/narva/?date=2023-12-14', '/404/'])(
    'leads nowhere where it means none: %s',
    (address) => {
      expect(from(address)).toBeNull()
    },
  )
})

describe('an address whose page shows another moment', () => {
  it.each([
    ['/?date=2023-12-14', '/2023-12-14/'],
    ['/?date=2023-12-15T10:00', '/2023-12-14/?date=2023-12-15T10:00'],
    ['/2023-12-14/?date=2023-11-25', '/2023-11-24/?date=2023-11-25'],
    ['/2023-12-14/?date=2023-11-20', '/'],
    ['/?date=2023-11-31', '/2023-11-30/?date=2023-11-31'],
    ['/embed/crossings/salla/?date=2023-12-14', '/embed/2023-12-14/?crossing=salla'],
  ])('leads to the page of its own: %s', (address, expected) => {
    expect(from(address, '/', true)).toBe(expected)
  })

  it.each(['/?date=2023-11-20', '/?date=x', '/2023-12-14/?date=2023-12-15T10:00', '/about/?date=2023-12-14'])(
    'leads nowhere from its own page: %s',
    (address) => {
      expect(from(address, '/', true)).toBeNull()
    },
  )

  it('stays where the page has something else to mend, and would no longer say so', () => {
    expect(from('/?date=2023-12-14&layers=roads', '/', true)).toBeNull()
  })
})

describe('an address that names its moment twice', () => {
  it.each([
    [
      '/2023-12-14/?date=2023-12-14&layers=rail,open&ref=a#map=9/61.19/28.77',
      '/2023-12-14/?layers=open,rail&ref=a#map=9/61.1900/28.7700',
    ],
    ['/?date=2023-11-20', '/'],
    ['/2023-12-14/?date=', '/2023-12-14/'],
  ])('is put in order: %s', (address, expected) => {
    expect(withoutExcess(partsOf(address), rules)).toBe(expected)
  })

  it.each([
    '/',
    '/#map=9/61.19/28.77',
    '/2023-12-14/?layers=rail,open',
    '/2023-12-14/?date=2023-12-15T10:00',
    '/?date=x',
    '/2023-12-14/?date=14.12.2023',
  ])('is not, and stays as it is: %s', (address) => {
    expect(withoutExcess(partsOf(address), rules)).toBeNull()
  })
})
