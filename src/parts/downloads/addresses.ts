import { dataFile, feedFile, pictureFile } from '../../address/published.ts'
import { LANGUAGES } from '../../address/view.ts'
import { turningPoints } from '../../model/turning-points.ts'
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

/** The address of the picture of the whole map at the moment shown. */
export function pictureAddress(site: Pick<Site, 'addressOf' | 'register' | 'view' | 'at'>): string | null {
  const from = turningPoints(site.register).findLast((point) => point <= site.at)
  return from === undefined ? null : fileAddress(site, pictureFile(from, site.view.language))
}
