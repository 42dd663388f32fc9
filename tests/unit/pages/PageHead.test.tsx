import { describe, expect, it } from 'vitest'
import { PageHead } from '../../../src/pages/PageHead.tsx'
import { listPages } from '../../../src/publish/page-list.ts'
import { addressRulesOf } from '../../../src/site/site-at.ts'
import { register } from '../model/real-data.ts'
import { decoded, elementsOf, markupOf } from '../site/markup.ts'
import { siteOf } from '../site/site-on.ts'

const SITE_URL = 'https://map.example.org'

const pages = listPages(addressRulesOf(register, '/'), ['en']).filter(({ page }) => page.kind !== 'embed')

/** The title of a page, and its tags by name or property. */
function headOf(path: string) {
  const site = siteOf(path)
  const head = markupOf(<PageHead site={site} siteUrl={SITE_URL} />, site)
  const tags = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)]
  return {
    title: decoded(elementsOf(head, 'title')[0]?.content ?? ''),
    tags: new Map(tags.map(([, name = '', content = '']) => [name, decoded(content)])),
    canonical: head.match(/<link rel="canonical" href="([^"]+)"/)?.[1],
  }
}

const found = pages.filter(({ page }) => page.kind !== 'not-found').map(({ path }) => path)
const onMap = ['/', ...register.crossings.map(({ id }) => `/crossings/${id}/`)]

describe.each(found)('the head of %s', (path) => {
  const { title, tags, canonical } = headOf(path)

  it('has the whole address of the page as the one to cite', () => {
    expect(canonical).toBe(SITE_URL + path)
    expect(tags.get('og:url')).toBe(SITE_URL + path)
  })

  it('says the same to a search engine, to Open Graph and to Twitter', () => {
    expect([tags.get('og:title'), tags.get('twitter:title')]).toEqual([title, title])
    const description = tags.get('description')
    expect([tags.get('og:description'), tags.get('twitter:description')]).toEqual([description, description])
  })

  it('speaks of no today', () => {
    expect(`${title} ${tags.get('description')}`).not.toMatch(/\b(today|currently|now)\b/i)
  })
})

describe.each(onMap)('the preview of %s', (path) => {
  const description = headOf(path).tags.get('description')

  it('names the day that the map opens on', () => {
    expect(description).toContain('20 November 2023')
  })

  it('names the latest record beside it, so that an old state never travels alone', () => {
    expect(description).toMatch(/Latest record: .*closed since .*; last confirmed 24 May 2026\.$/)
  })
})

it.each(register.crossings)(
  'the title of $id names both its names and both moments',
  ({ id, names, counterpart }) => {
    const { title } = headOf(`/crossings/${id}/`)
    expect(title.startsWith(`${names.fi} – ${counterpart.names.ru}: `)).toBe(true)
    expect(title).toContain('20 November 2023')
    expect(title).toMatch(/closed at the latest record|closed on 24 May 2026/i)
  },
)

it('says of the four southern crossings that they were closed, of the four northern that they were open', () => {
  const states = register.crossings.map(
    ({ id }) => headOf(`/crossings/${id}/`).title.match(/open|closed/)?.[0],
  )
  const [open, closed] = ['open', 'closed']
  expect(states).toEqual([open, open, open, open, closed, closed, closed, closed])
})

it('gives no two pages one title or one description', () => {
  const heads = pages.map(({ path }) => headOf(path))
  expect(new Set(heads.map(({ title }) => title)).size).toBe(heads.length)
  expect(new Set(heads.map(({ tags }) => tags.get('description'))).size).toBe(heads.length)
})

describe('the head of the page that is not found', () => {
  const { tags, canonical } = headOf('/404.html')

  it('keeps it out of search engines, and gives no address to cite', () => {
    expect(tags.get('robots')).toBe('noindex')
    expect(canonical).toBeUndefined()
  })

  it('leaves no other page out of them', () => {
    expect(found.filter((path) => headOf(path).tags.has('robots'))).toEqual([])
  })
})
