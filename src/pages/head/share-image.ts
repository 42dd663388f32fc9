import { shareImageFile } from '../../address/published.ts'
import type { TextSite } from '../../site/text-site.ts'
import { headWords } from './head-words.ts'
import type { WholeAddresses } from './whole-addresses.ts'

/** The image that stands for a page where it is shared: a crossing's own, or that of the map. */
export function shareImage(site: TextSite, addresses: WholeAddresses): { url: string; alt: string } {
  const { page, language } = site.view
  const isCrossing = page.kind === 'crossing'
  return {
    url: addresses.file(shareImageFile(isCrossing ? page.id : null, language)),
    alt: headWords(site, isCrossing ? page : { kind: 'home' }).description,
  }
}
