import { LANGUAGES } from '../address/view.ts'
import { PLAIN } from '../site/plain-view.ts'
import type { Site } from '../site/site.ts'

type Addresses = Pick<Site, 'addressOf'>

/** The address of a file of the open data, by its path below `data/`. It is the same in every language. */
export function dataAddress({ addressOf }: Addresses, path: string): string {
  return `${addressOf({ ...PLAIN, language: LANGUAGES[0], page: { kind: 'home' } })}data/${path}`
}

/** The address of the feed in the language of the page. */
export function feedAddress({ addressOf }: Addresses): string {
  return `${addressOf({ ...PLAIN, page: { kind: 'home' } })}feed.xml`
}
