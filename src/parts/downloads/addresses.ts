import { dataFile, feedFile } from '../../address/published.ts'
import { LANGUAGES } from '../../address/view.ts'
import { PLAIN } from '../../site/links.ts'
import type { Site } from '../../site/site.ts'

/** The address of a published file, by its path below the site's own folder. */
export function fileAddress({ addressOf }: Pick<Site, 'addressOf'>, file: string): string {
  return addressOf({ ...PLAIN, language: LANGUAGES[0], page: { kind: 'home' } }) + file
}

/** The address of a file of the open data, by its path below `data/`. */
export function dataAddress(site: Pick<Site, 'addressOf'>, path: string): string {
  return fileAddress(site, dataFile(path))
}

/** The address of the feed in the language of the page. */
export function feedAddress(site: Pick<Site, 'addressOf' | 'view'>): string {
  return fileAddress(site, feedFile(site.view.language))
}
