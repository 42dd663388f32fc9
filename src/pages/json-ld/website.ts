import type { AboutPage, Project, WebPage, WebSite } from 'schema-dts'
import { SHARE_IMAGE_SIZE } from '../../address/published.ts'
import { hasMoment, LANGUAGES } from '../../address/view.ts'
import { headWords } from '../../i18n/words/page-head.ts'
import type { TextSite } from '../../site/text-site.ts'
import { shareImage } from '../head/Preview.tsx'
import type { WholeAddresses } from '../head/whole-addresses.ts'

/** The maker of the site: a project, the kind of organisation that need not be more than its work. */
export function project({ dictionary }: TextSite, addresses: WholeAddresses): Project {
  const url = addresses.page({ language: LANGUAGES[0], page: { kind: 'home' } })
  return { '@type': 'Project', '@id': idsOf(addresses).project, name: dictionary.site.name, url }
}

/** The site as a whole, in all its languages. */
export function website({ dictionary }: TextSite, addresses: WholeAddresses): WebSite {
  const ids = idsOf(addresses)
  return {
    '@type': 'WebSite',
    '@id': ids.website,
    name: dictionary.site.name,
    description: dictionary.site.tagline,
    url: addresses.page({ language: LANGUAGES[0], page: { kind: 'home' } }),
    inLanguage: LANGUAGES,
    publisher: { '@id': ids.project },
  }
}

/** The page itself. It is as new as the newest fact in the record. */
export function webPage(site: TextSite, addresses: WholeAddresses): WebPage | AboutPage {
  const { page, language } = site.view
  const ids = idsOf(addresses)
  const { title, description } = headWords(site)
  const image = shareImage(site, addresses)
  return {
    '@type': page.kind === 'about' ? 'AboutPage' : 'WebPage',
    '@id': addresses.own(),
    url: addresses.own(),
    name: title,
    description,
    inLanguage: language,
    ...(hasMoment(page) && { temporalCoverage: site.moment.day }),
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

/** The ids by which the parts of the data refer to each other: the same on all pages. */
export function idsOf({ page }: WholeAddresses) {
  const site = page({ language: LANGUAGES[0], page: { kind: 'home' } })
  return {
    project: `${site}#project`,
    website: `${site}#website`,
    dataset: `${site}#dataset`,
    crossing: (id: string) => `${page({ language: LANGUAGES[0], page: { kind: 'crossing', id } })}#crossing`,
  }
}
