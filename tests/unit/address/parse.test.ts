import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../src/address/parse.ts'
import { ALL_LAYERS } from '../../../src/address/view.ts'
import { partsOf, rules } from './rules.ts'

const parse = (address: string, base = '/') => parseAddress(partsOf(address), { ...rules, base })
const pageOf = (address: string, base?: string) => parse(address, base).view.page

describe('parseAddress', () => {
  it('reads the bare address as the map with all layers, on the day that it opens on', () => {
    expect(parse('/')).toEqual({
      view: {
        language: 'en',
        page: { kind: 'home' },
        crossing: null,
        near: null,
        moment: null,
        layers: ALL_LAYERS,
        map: null,
        anchor: null,
        other: [],
      },
      repairs: [],
    })
  })

  it('reads everything an address can say', () => {
    const address =
      '/fi/?crossing=salla&date=2023-12-14T08:00&layers=open,rail&near=kuhmo&ref=a#map=6.5/64.20/29.90'
    expect(parse(address)).toEqual({
      view: {
        language: 'fi',
        page: { kind: 'home' },
        crossing: 'salla',
        near: 'kuhmo',
        moment: { day: '2023-12-14', time: '08:00' },
        layers: new Set(['open', 'rail']),
        map: { zoom: 6.5, lat: 64.2, lon: 29.9 },
        anchor: null,
        other: [['ref', 'a']],
      },
      repairs: [],
    })
  })

  it('takes the first and the last minute of the record, and no minute more', () => {
    expect(parse('/?date=2023-11-01T00:00').repairs).toEqual([])
    expect(parse('/?date=2026-05-24T23:59').repairs).toEqual([])
    expect(parse('/?date=2023-10-31T23:59').view.moment).toEqual({ day: '2023-11-01' })
    expect(parse('/?date=2026-05-25T00:00').view.moment).toEqual({ day: '2026-05-24' })
  })

  it('keeps a place on the page apart from a map position', () => {
    expect(parse('/decisions/#sm-2023-4').view).toMatchObject({ anchor: 'sm-2023-4', map: null })
    expect(parse('/#map-legend').view).toMatchObject({ anchor: 'map-legend', map: null })
  })

  it('does not find a page for an unknown crossing', () => {
    expect(parse('/crossings/narva/')).toMatchObject({
      view: { page: { kind: 'not-found', path: '/crossings/narva/' } },
      repairs: [],
    })
    expect(pageOf('/embed/crossings/narva/')).toMatchObject({ kind: 'not-found' })
  })

  it('keeps the language of a page that is not found', () => {
    expect(parse('/sv/crossings/narva/').view.language).toBe('sv')
  })

  it('answers from the folder in which the site lies, and from nowhere else', () => {
    expect(pageOf('/itaraja/crossings/salla/', '/itaraja/')).toEqual({ kind: 'crossing', id: 'salla' })
    expect(pageOf('/itaraja', '/itaraja/')).toEqual({ kind: 'home' })
    expect(pageOf('/itarajat/', '/itaraja/')).toEqual({ kind: 'not-found', path: '/itarajat/' })
    expect(pageOf('/crossings/salla/', '/itaraja/')).toEqual({ kind: 'not-found', path: '/crossings/salla/' })
  })

  // One test a part, so that a busy machine has time for each.
  it.each([
    '/',
    ' ',
    'x,',
    '%',
    '%E0',
    '%25',
    '+',
    '1',
    '.',
    ').',
    'crossing=x&',
    '-',
    '&amp;',
    '%26date',
    '?date=',
    '&',
    ';',
  ])('reads an address of 200,000 characters as any other: %j', (part) => {
    const text = part.repeat(200_000 / part.length)
    const { view } = parse(`/${text}?date=${text}&crossing=${text}&layers=${text}#map=${text}`)
    expect(view).toMatchObject({ language: 'en', crossing: null, moment: null, map: null })
  })
})
