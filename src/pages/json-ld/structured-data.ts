import type { Graph, Thing } from 'schema-dts'
import type { TextSite } from '../../site/text-site.ts'
import { wholeAddresses } from '../head/whole-addresses.ts'
import { claimReviews } from './claim-reviews.ts'
import { crossingPlace } from './crossing-place.ts'
import { dataset } from './dataset.ts'
import { project, webPage, website } from './website.ts'

/** What a page says to machines, in the words of schema.org (JSON-LD); null on the page that is not found. */
export function structuredData(site: TextSite): Graph | null {
  const { page } = site.view
  if (page.kind === 'not-found') return null
  const addresses = wholeAddresses(site, site.siteUrl)
  const things: Thing[] = [website(site, addresses), project(site, addresses), webPage(site, addresses)]
  const crossing = page.kind === 'crossing' && site.register.crossings.find(({ id }) => id === page.id)
  if (crossing) things.push(crossingPlace(site, crossing, addresses))
  if (page.kind === 'home' || page.kind === 'about') things.push(dataset(site, addresses))
  if (page.kind === 'about') things.push(...claimReviews(site, addresses))
  return { '@context': 'https://schema.org', '@graph': things }
}
