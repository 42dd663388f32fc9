import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { PageHead } from '../../../../src/pages/head/PageHead.tsx'
import { listPages } from '../../../../src/publish/pages/page-list.ts'
import { register } from '../../model/real-data.ts'
import { decoded, elementsOf, markupOf } from '../../site/markup.ts'
import { textSiteOf } from '../../site/site-on.ts'
import { isSample } from '../sample-days.ts'

const LOCALES = { en: 'en_GB', fi: 'fi_FI', sv: 'sv_FI', ru: 'ru_RU' }
const SITE_URL = 'https://map.example.org'

const pages = listPages(register, '/').filter((listed) => listed.page.kind !== 'embed' && isSample(listed))

const heads = new Map<string, ReturnType<typeof readHead>>()

/** The title of a page, and its tags by name or property. */
function headOf(path: string) {
  const head = heads.get(path) ?? readHead(path)
  heads.set(path, head)
  return head
}

function readHead(path: string) {
  const site = textSiteOf(path, SITE_URL)
  const head = markupOf(<PageHead site={site} />, site)
  const tags = [...head.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)]
  return {
    title: decoded(elementsOf(head, 'title')[0]?.content ?? ''),
    tags: new Map(tags.map(([, name = '', content = '']) => [name, decoded(content)])),
    canonical: head.match(/<link rel="canonical" href="([^"]+)"/)?.[1],
    alternates: new Map(
      [...head.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)].map(
        ([, language = '', href = '']) => [language, href],
      ),
    ),
    links: new Map(
      [...head.matchAll(/<link rel="([^"]+)" (?:type="[^"]+" title="[^"]+" )?href="([^"]+)"/g)].map(
        ([, rel = '', href = '']) => [rel, href],
      ),
    ),
  }
}

function pathOf(id: string, language: string): string {
  return `/${language === 'en' ? '' : `${language}/`}${id === 'home' ? '' : `crossings/${id}/`}`
}

const found = pages.filter(({ page }) => page.kind !== 'not-found').map(({ path }) => path)
const onMap = ['/', ...register.crossings.map(({ id }) => `/crossings/${id}/`)]

describe.each(found)('the head of %s', (path) => {
  const { title, tags, canonical, alternates, links } = headOf(path)
  const language = LANGUAGES.find((each) => path.startsWith(`/${each}/`)) ?? 'en'

  it('names the page in every language, and in English for whoever speaks none of them', () => {
    expect([...alternates.keys()]).toEqual([...LANGUAGES, 'x-default'])
    expect(alternates.get(language)).toBe(canonical)
    expect(alternates.get('x-default')).toBe(alternates.get('en'))
  })

  it('is named by each page that it names', () => {
    for (const address of new Set(alternates.values())) {
      expect(headOf(new URL(address).pathname).alternates).toEqual(alternates)
    }
  })

  it('says its language and the others to Open Graph', () => {
    expect(tags.get('og:locale')).toBe(LOCALES[language])
    expect(tags.get('og:locale:alternate')).toBeDefined()
  })

  it('has an image of a known size, whose words are told', () => {
    const id = path.match(/crossings\/([^/]+)/)?.[1] ?? 'home'
    const [day = ''] = path.match(/\d{4}-\d{2}-\d{2}\//) ?? []
    expect(tags.get('og:image')).toBe(`${SITE_URL}/share/${language}/${day}${id}.png`)
    expect(tags.get('twitter:image')).toBe(tags.get('og:image'))
    expect([tags.get('og:image:width'), tags.get('og:image:height')]).toEqual(['1200', '630'])
    expect(tags.get('og:image:type')).toBe('image/png')
    expect(tags.get('og:image:alt')).toBe(headOf(pathOf(id, language) + day).tags.get('description'))
    expect(tags.get('twitter:image:alt')).toBe(tags.get('og:image:alt'))
    expect(tags.get('twitter:card')).toBe('summary_large_image')
  })

  it('leads to the feed and the manifest of its language', () => {
    const home = pathOf('home', language)
    expect(links.get('alternate')).toBe(`${SITE_URL}${home}feed.xml`)
    expect(links.get('manifest')).toBe(`${home}manifest.webmanifest`)
    expect(links.get('apple-touch-icon')).toBe('/icons/apple-touch-icon.png')
  })

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
