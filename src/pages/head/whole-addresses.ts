import type { View } from '../../address/view.ts'
import { fileAddress } from '../../parts/downloads/addresses.ts'
import { PLAIN } from '../../site/links.ts'
import type { Site } from '../../site/site.ts'

/** Addresses with the host, for use outside the site. */
export interface WholeAddresses {
  /** Of the prerendered page, or of it with some parts changed. */
  page(change?: Partial<View>): string
  /** Of a file below the site's own folder: `data/status.csv`. */
  file(path: string): string
}

/** The whole addresses of a site at `siteUrl`. */
export function wholeAddresses(site: Pick<Site, 'addressOf'>, siteUrl: string): WholeAddresses {
  const page = (change: Partial<View> = {}) => new URL(site.addressOf({ ...PLAIN, ...change }), siteUrl).href
  return { page, file: (path) => new URL(fileAddress(site, path), siteUrl).href }
}
