import type { SitePlaces } from './site-places.ts'

/** Lets everybody read everything, and says where the list of the pages is. */
export function robots({ siteUrl, base }: Pick<SitePlaces, 'siteUrl' | 'base'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${base}sitemap.xml`, siteUrl).href}\n`
}
