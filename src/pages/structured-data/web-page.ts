import type { AboutPage, WebPage } from 'schema-dts'
import { SHARE_IMAGE_SIZE } from '../../address/published.ts'
import type { TextSite } from '../../site/text-site.ts'
import { headWords } from '../head/head-words.ts'
import { shareImage } from '../head/share-image.ts'
import type { WholeAddresses } from '../head/whole-addresses.ts'
import { idsOf } from './ids.ts'

/** The page itself. It is as new as the newest word of the record. */
export function webPage(site: TextSite, addresses: WholeAddresses): WebPage | AboutPage {
  const { page, language } = site.view
  const ids = idsOf(addresses)
  const { title, description } = headWords(site)
  const image = shareImage(site, addresses)
  return {
    '@type': page.kind === 'about' ? 'AboutPage' : 'WebPage',
    '@id': addresses.page(),
    url: addresses.page(),
    name: title,
    description,
    inLanguage: language,
    isPartOf: { '@id': ids.website },
    dateModified: site.register.record.lastConfirmedOn,
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: image.url,
      caption: image.alt,
      width: `${SHARE_IMAGE_SIZE.width} px`,
      height: `${SHARE_IMAGE_SIZE.height} px`,
    },
    ...(page.kind === 'crossing' ? { mainEntity: { '@id': ids.crossing(page.id) } } : {}),
    ...(page.kind === 'home' ? { mainEntity: { '@id': ids.dataset } } : {}),
  }
}
