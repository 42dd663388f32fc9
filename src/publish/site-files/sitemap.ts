import { writePath } from '../../address/path.ts'
import { SITEMAP } from '../../address/published.ts'
import { LANGUAGES, type Language } from '../../address/view.ts'
import type { Register } from '../../model/register.ts'
import { type ListedPage, listPages } from '../pages/page-list.ts'

/** What the files about the site as a whole are made from. */
export interface SitePlaces {
  register: Register
  /** The host. */
  siteUrl: string
  /** Where the site lies on it. */
  base: string
}

/** Lets everybody read everything, and says where the list of the pages is. */
export function robots({ siteUrl, base }: Pick<SitePlaces, 'siteUrl' | 'base'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(base + SITEMAP, siteUrl).href}\n`
}

/**
 * Every page that search engines may show, each with its other languages (sitemaps.org; hreflang as in
 * developers.google.com/search/docs/specialty/international/localized-versions). A page is dated by the newest fact
 * of the record, not by its build.
 */
export function sitemap({ register, siteUrl, base }: SitePlaces): string {
  const pages = listPages(register, base)
  const entries = pages.filter(({ page: { kind } }) => kind !== 'not-found' && kind !== 'embed').map(entryOf)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`

  function entryOf({ page, language, day }: ListedPage): string {
    const addressIn = (each: Language) => escaped(new URL(writePath(each, page, base, day), siteUrl).href)
    const link = (hreflang: string, each: Language) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${addressIn(each)}"/>`
    const links = [...LANGUAGES.map((each) => link(each, each)), link('x-default', LANGUAGES[0])]
    const { lastConfirmedOn } = register.record
    return `<url><loc>${addressIn(language)}</loc><lastmod>${lastConfirmedOn}</lastmod>${links.join('')}</url>`
  }
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
}
