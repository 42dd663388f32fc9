import type { Project, WebSite } from 'schema-dts'
import { LANGUAGES } from '../../address/view.ts'
import type { TextSite } from '../../site/text-site.ts'
import type { WholeAddresses } from '../head/whole-addresses.ts'
import { idsOf } from './ids.ts'

/** Who makes the site: a project, the kind of organisation that need not be more than its work. */
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
