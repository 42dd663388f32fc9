import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { listPages } from '../../../../src/publish/pages/page-list.ts'
import { ICONS } from '../../../../src/publish/site-files/manifest.ts'
import { siteFilesOf } from '../../../../src/publish/site-files/site-files.ts'
import { register } from '../../model/real-data.ts'

const siteUrl = 'https://map.example.org'
const base = '/itaraja/'
const files = new Map(
  siteFilesOf({ register, siteUrl, base }).map(({ path, content }) => [path, content] as const),
)
const text = (path: string) => String(files.get(path))

describe('the sitemap', () => {
  const entries = [...text('sitemap.xml').matchAll(/<url>(.*?)<\/url>/g)].map(([, entry = '']) => entry)
  const addresses = entries.map((entry) => entry.match(/<loc>(.*?)<\/loc>/)?.[1])

  it('has every page of every language that can be found, and no other', () => {
    const pages = listPages(register, base)
    const shown = pages.filter(({ page: { kind } }) => kind !== 'not-found' && kind !== 'embed')
    expect(addresses).toEqual(shown.map(({ path }) => siteUrl + path))
  })

  it('dates each page by the record, not by the build', () => {
    for (const entry of entries) expect(entry).toContain('<lastmod>2026-05-24</lastmod>')
  })

  it('names each page in all its languages, each of which names it in turn', () => {
    const languagesOf = (entry: string) =>
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, href]) => [language, href])
    for (const entry of entries) {
      const languages = languagesOf(entry)
      expect(languages.map(([language]) => language)).toEqual([...LANGUAGES, 'x-default'])
      for (const [, href] of languages) {
        const other = entries[addresses.indexOf(href)]
        expect(other && languagesOf(other)).toEqual(languages)
      }
    }
  })
})

it('says to robots where the sitemap is, and hides nothing from them', () => {
  expect(text('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://map.example.org/itaraja/sitemap.xml\n',
  )
})

describe.each(LANGUAGES)('the manifest in %s', (language) => {
  const prefix = language === 'en' ? '' : `${language}/`
  const manifest = JSON.parse(text(`${prefix}manifest.webmanifest`))

  it('opens the map in that language', () => {
    expect(manifest).toMatchObject({ lang: language, start_url: base + prefix, scope: base })
    expect(manifest.background_color).toMatch(/^#[0-9a-f]{6}$/)
  })

  it('names icons that are there', () => {
    const sources = manifest.icons.map(({ src }: { src: string }) => src)
    expect(sources).toHaveLength(3)
    for (const src of sources) expect(files.has(src.slice(base.length))).toBe(true)
  })
})

describe.each(ICONS)('the icon $path', ({ path, size }) => {
  const content = files.get(path)
  const png = Buffer.from(typeof content === 'string' ? content : (content ?? []))

  it('is a PNG of its size', () => {
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  it('has something drawn on it', () => {
    expect(png.length).toBeGreaterThan(800)
  })
})
