import { describe, expect, it } from 'vitest'
import { embedAddress, embedCode, frameHeight, optionsOf } from '../../../../src/parts/newsroom/embed-code.ts'
import { siteOf } from '../../site/site-on.ts'

const ADDRESS = '/?crossing=salla&date=2023-12-14T07:30&layers=open,border&utm=1#map=7/66.800/29.000'

describe('the address of an embedded map', () => {
  const site = siteOf(ADDRESS)

  it('shows what the present view shows, but for where the map was moved to', () => {
    expect(embedAddress(optionsOf(site), site)).toBe(
      '/embed/2023-12-14/?crossing=salla&date=2023-12-14T07:30&layers=open,border',
    )
  })

  it('is of the whole border where no crossing is chosen', () => {
    const home = siteOf('/')
    expect(embedAddress(optionsOf(home), home)).toBe('/embed/')
  })

  it('is of the crossing of a page', () => {
    const page = siteOf('/crossings/imatra/')
    expect(embedAddress(optionsOf(page), page)).toBe('/embed/crossings/imatra/')
  })

  it.each([
    ['kept', '/embed/2023-12-14/?crossing=salla&date=2023-12-14T07:30&layers=open,border'],
    ['latest', '/embed/2026-05-24/?crossing=salla&layers=open,border'],
    ['opening', '/embed/crossings/salla/?layers=open,border'],
  ] as const)('is the page of the day that is asked for: %s', (day, address) => {
    expect(embedAddress({ ...optionsOf(site), day }, site)).toBe(address)
  })

  it('is in the language that is asked for', () => {
    expect(embedAddress({ ...optionsOf(site), language: 'fi' }, site)).toMatch(
      /^\/fi\/embed\/2023-12-14\/\?crossing=salla&/,
    )
  })
})

describe('the code', () => {
  it('is one element, with its attributes escaped', () => {
    expect(embedCode({ src: 'https://example.org/embed/?a=1&b=2', title: 'A "map" <of>', height: 480 })).toBe(
      '<iframe src="https://example.org/embed/?a=1&amp;b=2" title="A &quot;map&quot; &lt;of>" width="100%" height="480" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>',
    )
  })
})

it.each([
  ['480', 480],
  ['10', 240],
  ['99999', 1200],
  ['333.4', 333],
  ['', 480],
  ['tall', 480],
  ['-1', 240],
])('takes a height that is written as "%s" for %i', (written, height) => {
  expect(frameHeight(written)).toBe(height)
})
