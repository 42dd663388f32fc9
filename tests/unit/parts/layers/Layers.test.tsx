import { describe, expect, it } from 'vitest'
import { LAYERS } from '../../../../src/address/view.ts'
import { Layers } from '../../../../src/parts/layers/Layers.tsx'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { liveSiteOf, siteOn } from '../../site/site-on.ts'

/** Each item by its name, with what stands behind it. */
function countsOn(date: string): Record<string, string> {
  const markup = markupOf(<Layers />, siteOn(date))
  const items =
    /<span class="layer-name">([^<]*)<\/span>(?: <span aria-hidden="true">· <\/span><span class="layer-count">([^<]*)<\/span>)?/g
  return Object.fromEntries(
    [...markup.matchAll(items)].map(([, name = '', count = '']) => [textOf(name), textOf(count)]),
  )
}

describe('the layers', () => {
  it('are the legend, with how many there are of each', () => {
    expect(countsOn('2023-11-20')).toEqual({
      Open: '4',
      Closed: '4',
      'Border line': '1,340 km',
      'Fence planned': '6 places',
      'Fence under construction': '1 place, about 4 km',
      'Fence built': '1 place, about 3 km',
      'Rail crossing Vainikkala': '1',
      'Applications accepted': '2',
      'Road, schematic': '',
    })
  })

  it.each([
    ['2023-11-17', 8, 0, 0],
    ['2023-11-24', 1, 7, 1],
    ['2023-11-30', 0, 8, 0],
    ['2023-12-14T07:30', 1, 7, 1],
    ['2023-12-14', 2, 6, 2],
    ['2023-12-15', 0, 8, 0],
    ['2026-05-24', 0, 8, 0],
  ])('count the crossings of the moment: %s has %i open, %i closed, %i accepting', (date, ...expected) => {
    const { Open, Closed, 'Applications accepted': accepted } = countsOn(date)
    expect([Open, Closed, accepted].map(Number)).toEqual(expected)
  })

  it.each([
    ['2023-11-20', 6, 1, 1],
    ['2024-01-15', 4, 3, 1],
    ['2025-06-01', 2, 4, 2],
    ['2026-05-24', 1, 5, 2],
  ])(
    'count the fence of the moment: %s has %i planned, %i under construction, %i built',
    (date, ...expected) => {
      const counts = countsOn(date)
      const fence = ['Fence planned', 'Fence under construction', 'Fence built'].map((name) => counts[name])
      expect(fence.map((count) => Number.parseInt(count ?? '', 10))).toEqual(expected)
    },
  )

  it('have no box to tick without scripts, and call themselves a legend', () => {
    const markup = markupOf(<Layers />, siteOn('2023-11-20'))
    expect(markup).not.toMatch(/<input|<button|<label/)
    expect(elementsOf(markup, 'legend')[0]?.content).toBe('Legend')
  })
})

describe('the layers with scripts', () => {
  const boxesAt = (address: string) =>
    markupOf(<Layers />, liveSiteOf(address).site).match(/<input[^>]*>/g) ?? []

  it('have a box for each layer, all ticked', () => {
    const boxes = boxesAt('/')
    expect(boxes).toHaveLength(LAYERS.length)
    expect(boxes.every((box) => box.includes('type="checkbox"') && box.includes('checked=""'))).toBe(true)
  })

  it('are ticked as the address says', () => {
    const ticked = boxesAt('/?layers=closed,border').map((box) => box.includes('checked=""'))
    expect(ticked).toEqual([false, true, true, false, false, false, false])
    expect(boxesAt('/?layers=none').some((box) => box.includes('checked=""'))).toBe(false)
  })

  it('have each box in the label that names it', () => {
    const labels = elementsOf(markupOf(<Layers />, liveSiteOf('/').site), 'label')
    expect(labels.filter(({ content }) => content.startsWith('<input'))).toHaveLength(LAYERS.length)
  })

  it('are called by what they do', () => {
    const markup = markupOf(<Layers />, liveSiteOf('/').site)
    expect(elementsOf(markup, 'legend')[0]?.content).toContain(
      '<span class="screen-only">Show on the map</span>',
    )
    expect(elementsOf(markup, 'legend')[0]?.content).toContain('<span class="paper-only">Legend</span>')
    expect(valuesOf(markup, 'class')[0]).toBe('layers')
  })
})

describe('the sources of the layers', () => {
  it('are one step away', () => {
    const links = valuesOf(markupOf(<Layers />, siteOn('2023-11-20')), 'href')
    expect(links.filter((href) => !href.startsWith('#'))).toEqual([
      '/decisions/',
      '/about/#fence',
      '/about/#border',
    ])
  })
})
