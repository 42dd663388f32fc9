import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { decisionsFeed } from '../../../../src/publish/feed/feed.tsx'
import { register } from '../../model/real-data.ts'
import { renderTextPage } from '../../pages/text-page.tsx'
import { registerWithSeventh, reopening } from '../../site/seventh-decision.ts'

const wanted = {
  register,
  language: 'en',
  languages: ['en', 'fi'],
  base: '/itaraja/',
  siteUrl: 'https://map.example.org',
} as const

const xml = decisionsFeed(wanted)
const feed = await read(xml)

/** What a feed says to a published parser. */
async function read(text: string) {
  const { items, ...rest } = await new Parser({
    customFields: { item: ['published', 'updated'] },
  }).parseString(text)
  return { ...rest, entries: items }
}

/** The attributes of the links of a piece of a feed. */
function linksIn(text: string): Record<string, string>[] {
  return [...text.matchAll(/<link ([^>]*)\/>/g)].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  )
}

describe('the feed of decisions', () => {
  it('has an entry for each decision, newest first', () => {
    expect(feed.entries).toHaveLength(register.decisions.length)
    expect(feed.entries[0]?.link).toBe('https://map.example.org/itaraja/decisions/#2025-04-16')
    expect(feed.entries.at(-1)?.link).toBe('https://map.example.org/itaraja/decisions/#sm-2023-4')
  })

  it('says in its titles what changes', () => {
    const titles = feed.entries.map(({ title }) => title)
    expect(titles.at(-1)).toBe(
      'Decision SM/2023/4, in force from 18 November 2023: Niirala, Imatra, Nuijamaa and Vaalimaa closed',
    )
    expect(titles).toContain(
      'Decision of 12 December 2023, in force from 14 December 2023: Niirala and Vaalimaa open',
    )
    expect(titles[0]).toBe('Decision of 16 April 2025, in force from 17 April 2025: no status changes')
  })

  it('leads every entry to the anchor of its decision', () => {
    const page = renderTextPage('/decisions/')
    for (const { link = '' } of feed.entries) expect(page).toContain(`id="${link.split('#')[1]}"`)
  })

  it('tells what changes from when, with a link to every source', () => {
    const first = feed.entries.at(-1)?.content ?? ''
    expect(first).toContain('<li>Niirala closed from 18 Nov 2023, 00:00</li>')
    expect(first).toContain(
      'Applications for international protection are accepted only at Vartius and Salla.',
    )
    register.decisions.toReversed().forEach(({ sources }, index) => {
      for (const id of sources) {
        const url = register.sources.get(id)?.url.replaceAll('&', '&amp;')
        expect(feed.entries[index]?.content).toContain(`href="${url}"`)
      }
    })
  })

  it('takes its dates from the decisions: the hour where it is known, else noon in Helsinki', () => {
    expect(feed.entries.at(-1)).toMatchObject({
      published: '2023-11-16T11:00:00.000Z',
      updated: '2023-11-16T11:00:00.000Z',
    })
    expect(feed.entries[0]?.published).toBe('2025-04-16T09:00:00.000Z')
    expect(xml.split('<entry>')[0]).toContain('<updated>2025-04-16T09:00:00.000Z</updated>')
  })

  it('links to itself, its page and the feeds in other languages', () => {
    expect(linksIn(xml.split('<entry>')[0] ?? '')).toEqual([
      {
        href: 'https://map.example.org/itaraja/feed.xml',
        rel: 'self',
        type: 'application/atom+xml',
        hreflang: 'en',
      },
      {
        href: 'https://map.example.org/itaraja/decisions/',
        rel: 'alternate',
        type: 'text/html',
        hreflang: 'en',
      },
      {
        href: 'https://map.example.org/itaraja/fi/feed.xml',
        rel: 'alternate',
        type: 'application/atom+xml',
        hreflang: 'fi',
      },
    ])
  })

  it('has what RFC 4287 asks for: one id, title, date and author, in its language', () => {
    const head = xml.split('<entry>')[0] ?? ''
    for (const name of ['id', 'title', 'updated', 'author']) {
      expect(head.match(new RegExp(`<${name}>`, 'g')), name).toHaveLength(1)
    }
    expect(head).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">')
  })
})

describe('the ids of the feed', () => {
  const idsOf = (text: string) => [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)

  it('are of its own, each once, and others in another language', () => {
    const ids = [...idsOf(xml), ...idsOf(decisionsFeed({ ...wanted, language: 'fi' }))]
    expect(new Set(ids).size).toBe(2 * (register.decisions.length + 1))
    expect(ids.filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id ?? ''))).toEqual([])
  })

  it('stay when the site moves and when a decision is added', () => {
    const moved = decisionsFeed({ ...wanted, siteUrl: 'https://elsewhere.example', base: '/' })
    expect(idsOf(moved)).toEqual(idsOf(xml))
    const [feedId, newest, ...others] = idsOf(
      decisionsFeed({ ...wanted, register: registerWithSeventh(reopening) }),
    )
    expect([feedId, ...others]).toEqual(idsOf(xml))
    expect(idsOf(xml)).not.toContain(newest)
  })

  it('never change: readers know their entries by them', () => {
    expect(idsOf(xml)[0]).toBe('urn:uuid:22911abc-2dfb-5880-a9f4-e29ea2776b5b')
    expect(idsOf(xml)[1]).toBe('urn:uuid:7c8be0c7-8ac1-5f33-ae40-f1078656e306')
  })
})
