import type { Language, View } from '../../address/view.ts'
import { fileAddress } from '../../parts/downloads/addresses.ts'
import { PLAIN } from '../../site/links.ts'
import type { Site } from '../../site/site.ts'

/** Addresses with the host, for use outside the site. */
export interface WholeAddresses {
  /** Of the prerendered page at its moment, in its own language or another. */
  own(language?: Language): string
  /** Of a page at the moment that the site opens on. */
  page(change: Partial<View>): string
  /** Of a file below the site's own folder: `data/status.csv`. */
  file(path: string): string
}

/** The whole addresses of a site at `siteUrl`. */
export function wholeAddresses(site: Pick<Site, 'addressOf' | 'view'>, siteUrl: string): WholeAddresses {
  const { language, moment } = site.view
  const page = (change: Partial<View>) => new URL(site.addressOf({ ...PLAIN, ...change }), siteUrl).href
  return {
    own: (other = language) => page({ language: other, moment }),
    page,
    file: (path) => new URL(fileAddress(site, path), siteUrl).href,
  }
}
