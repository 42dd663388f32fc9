import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PageHead } from '../../../../src/pages/head/PageHead.tsx'
import { listPages } from '../../../../src/publish/pages/page-list.ts'
import { crossingOf } from '../../model/examples.ts'
import { register } from '../../model/real-data.ts'
import { bodyOf, headerOf, nowOf, sectionOf, siteOf, textOf } from './crossing-page.ts'

const body = (id: string, date?: string) => bodyOf(crossingOf(register, id), date)
const now = (id: string, date?: string) => textOf(nowOf(crossingOf(register, id), date))
const history = (id: string) => textOf(sectionOf(body(id), 'history'))

describe('the nearest open crossing', () => {
  it('is one crossing with both distances where it is the same', () => {
    expect(now('vaalimaa')).toContain(
      'Nearest open crossing: Vartius, 609 km along the border, 451 km in a straight line.',
    )
  })

  it('is a link to its page at the same moment', () => {
    expect(nowOf(crossingOf(register, 'salla'), '2023-11-25')).toContain(
      'href="/crossings/raja-jooseppi/2023-11-24/?date=2023-11-25"',
    )
  })

  it('is none when no crossing is open', () => {
    expect(now('niirala', '2026-05-24')).toContain('No crossing is open.')
  })

  it('is not looked for from an open crossing', () => {
    expect(now('vartius')).not.toContain('Nearest open')
  })
})

describe('the history', () => {
  it('tells what each decision did here, with the hour and the announced end', () => {
    expect(history('niirala')).toContain(
      '14 Dec 2023, 08:00Open; applications accepted; announced until 14 Jan 2024',
    )
    expect(history('vaalimaa')).toContain('18 Nov 2023, 00:00Closed; announced until 18 Feb 2024')
    expect(history('raja-jooseppi')).toContain('24 Nov 2023, 00:00Stays open; applications accepted')
  })

  it('has a marker only where the status changed', () => {
    const rows = sectionOf(body('raja-jooseppi'), 'history').match(/<tr>.*?<\/tr>/gs) ?? []
    expect(rows.filter((row) => row.includes('<svg')).map((row) => textOf(row).slice(0, 18))).toEqual([
      '30 Nov 2023, 00:00',
    ])
  })

  it('has extensions, and says of an inferred day that it is one', () => {
    expect(history('salla')).toContain('15 Jan 2024Extended to 11 Feb 2024The day follows from')
    expect(history('salla')).toContain('17 Apr 2025Extended until further notice')
  })
})

describe('what is not known', () => {
  it.each(['vaalimaa', 'nuijamaa'])('is said of the opening hours of %s', (id) => {
    expect(textOf(sectionOf(body(id), 'crossing-facts'))).toContain('Hours before closurenot known')
  })

  it.each(register.fence.filter(({ lengthKm }) => lengthKm === null))(
    'is said of the fence at $crossing',
    ({ crossing }) => {
      const text = textOf(sectionOf(body(crossing), 'fence-history'))
      expect(text).toContain('Lengthnot known')
      expect(text).toContain('Planneddate not known')
    },
  )
})

describe('the fence', () => {
  it('has its state at the moment shown, and each state with its date and note', () => {
    const text = textOf(sectionOf(body('vaalimaa'), 'fence-history'))
    expect(text).toContain('On 20 November 2023: planned')
    expect(text).toContain('Under constructionsince 2024Part of it stood by October 2024.')
    expect(text).toContain('Not published, so the mark on the map is a symbol, not to scale12 km planned')
  })

  it('has an approximate extent where only that is published', () => {
    const text = textOf(sectionOf(body('imatra'), 'fence-history'))
    expect(text).toContain('On 20 November 2023: built')
    expect(text).toContain('ApproximateAbout 3 km northwards')
  })
})

describe('along the border', () => {
  const along = (id: string) => textOf(sectionOf(body(id), 'along-border'))

  it('has the neighbours, their kilometres and the distance', () => {
    expect(along('imatra')).toMatch(/Niirala – Вяртсиляkm 1,029 · 161 km north.*km 1,221 · 31 km south/)
  })

  it('ends where the border does', () => {
    expect(along('raja-jooseppi')).toContain('North end of the border, Muotkavaara91 km north')
    expect(along('vaalimaa')).toMatch(/End of the border, Gulf of Finland6\d km south/)
  })
})

describe('a page of a crossing', () => {
  it.each(register.crossings)('has no style attribute: $id', (crossing) => {
    expect(headerOf(crossing) + bodyOf(crossing)).not.toMatch(/\sstyle=/)
  })

  it.each(register.crossings)('names both moments in its title and its descriptions: $id', ({ id }) => {
    const head = renderToStaticMarkup(createElement(PageHead, { site: siteOf(id) }))
    const texts = [
      head.match(/<title>(.*?)<\/title>/)?.[1],
      ...[...head.matchAll(/(?:description|:title)" content="([^"]*)"/g)].map(([, text]) => text),
    ]
    expect(texts.length).toBeGreaterThanOrEqual(4)
    for (const text of texts) {
      expect(text).toMatch(/(open|closed) on 20 November 2023/)
      expect(text).toContain('24 May 2026')
    }
  })

  it('is there for the eight road crossings, and not for Vainikkala', () => {
    const ids = listPages(register, '/').flatMap(({ page, language, day }) =>
      page.kind === 'crossing' && language === 'en' && day === null ? page.id : [],
    )
    expect(ids).toHaveLength(8)
    expect(ids).not.toContain('vainikkala')
    expect(siteOf('vainikkala').view.page.kind).toBe('not-found')
  })
})
