import type { Language } from '../address/view.ts'
import { PLAIN } from './plain-view.ts'
import type { Site } from './site.ts'

/** The address of the present view in a language; from a page that is not found it leads to the map. */
export function addressIn({ view, addressOf }: Pick<Site, 'view' | 'addressOf'>, language: Language): string {
  if (view.page.kind !== 'not-found') return addressOf({ language })
  return addressOf({ ...PLAIN, language, page: { kind: 'home' } })
}
