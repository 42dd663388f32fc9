import { describe, expect, it } from 'vitest'
import { EmbedHead } from '../../../../src/pages/embed/EmbedHead.tsx'
import { EmbedPage } from '../../../../src/pages/embed/EmbedPage.tsx'
import { pageDrawings } from '../../../../src/publish/pages/page-drawing.ts'
import { register } from '../../model/real-data.ts'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { liveSiteOf, siteOf } from '../../site/site-on.ts'

const drawingOf = pageDrawings(register)

function embedAt(address: string, { site } = { site: siteOf(address) }): string {
  const layouts = drawingOf(site.view.page, site.view.language)?.layouts
  expect.assert(layouts)
  return markupOf(<EmbedPage />, site, layouts)
}

function fullPageLinkIn(markup: string) {
  const [link] = elementsOf(elementsOf(markup, 'p').find(isFullPageLink)?.content ?? '', 'a')
  return { text: textOf(link?.content ?? ''), attributes: link?.attributes ?? '' }
}

function isFullPageLink({ attributes }: { attributes: string }): boolean {
  return attributes.includes('embed-link')
}

describe('the embedded map', () => {
  const markup = embedAt('/embed/?date=2023-12-14')
  const text = textOf(markup)

  it('says its day, what held then, and the latest record', () => {
    expect(text).toContain('14 December 2023: six of eight crossings closed')
    expect(text).toMatch(/14 Dec 2023 Shown\s*Six of eight closed\s*Latest record Show\s*All eight closed/)
  })

  it('is without the head and the foot of the site', () => {
    expect(markup).not.toMatch(/page-header|page-footer|class="skip"/)
  })

  it('leads to the full map at the same day, in a window of its own', () => {
    const { text, attributes } = fullPageLinkIn(markup)
    expect(text).toBe('Itäraja · Full map ↗')
    expect(attributes).toContain('href="/2023-12-14/"')
    expect(attributes).toContain('target="_blank" rel="noopener"')
  })

  it('names the day that it opens on in that link too, and keeps what is chosen and shown', () => {
    const live = embedAt('', liveSiteOf('/embed/?crossing=salla&layers=open,border#map=7/66.80/29.00'))
    expect(fullPageLinkIn(live).attributes).toContain(
      'href="/?crossing=salla&amp;layers=open,border#map=7/66.800/29.000"',
    )
  })

  it('has in its legend what the map shows, and only that', () => {
    const legendOf = (address: string) =>
      elementsOf(embedAt(address), 'li').map(({ content }) => textOf(content))
    expect(legendOf('/embed/')).toEqual([
      'Open 4',
      'Closed 4',
      'Applications accepted',
      'Border line',
      'Fence planned',
      'Fence under construction',
      'Fence built',
      'Fence: symbol, not to scale',
      'Rail crossing Vainikkala',
    ])
    expect(legendOf('/embed/?layers=closed,rail&date=2023-11-01')).toEqual([
      'Closed 0',
      'Rail crossing Vainikkala',
    ])
  })

  it('has a place where repairs of its address are said aloud', () => {
    expect(embedAt('/embed/?date=2031-01-01')).toContain('<div class="repairs" role="status">')
  })
})

describe('the embedded map of a crossing', () => {
  const markup = embedAt('/embed/crossings/salla/')

  it('names it, its state, the day and the latest record', () => {
    expect(textOf(elementsOf(markup, 'h1')[0]?.content ?? '')).toBe('Salla – Салла')
    expect(textOf(markup)).toMatch(/20 Nov 2023 Shown\s*Open\s*Latest record Show\s*Closed/)
  })

  it('leads to its page', () => {
    const { text, attributes } = fullPageLinkIn(markup)
    expect(text).toBe('Itäraja · Full page ↗')
    expect(attributes).toContain('href="/crossings/salla/"')
  })
})

describe('the head of an embedded map', () => {
  it.each([
    [
      '/embed/',
      '/',
      'Itäraja: Finland–Russia border, 20 November 2023: four of eight closed; latest record: all eight closed',
    ],
    [
      '/embed/crossings/salla/',
      '/crossings/salla/',
      'Itäraja: Salla – Салла: open on 20 November 2023, closed on 24 May 2026',
    ],
  ])('sends search engines from %s to %s, and its links out of the frame', (path, full, title) => {
    const site = siteOf(path)
    const head = markupOf(<EmbedHead site={site} siteUrl="https://map.example.org" />, site)
    expect(textOf(elementsOf(head, 'title')[0]?.content ?? '')).toBe(title)
    expect(head).not.toContain('noindex')
    expect(valuesOf(head, 'href')).toEqual([`https://map.example.org${full}`])
    expect(head).toContain('<base target="_blank"/>')
  })
})
