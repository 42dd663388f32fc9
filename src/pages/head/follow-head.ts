import { hasMoment } from '../../address/view.ts'
import { mapPageTitle } from '../../i18n/words/page-title.ts'
import { PLAIN } from '../../site/links.ts'
import type { SiteStore } from '../../site/site.ts'

/**
 * Keeps the title and the canonical address of a document at the moment that it shows: bookmarks, histories and the
 * share sheets of devices take them from there. An embedded map has those of its full page.
 */
export function followHead({ read, readPrerendered, subscribe }: SiteStore): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  const { page } = readPrerendered().view
  if (!canonical || !hasMoment(page) || page.kind === 'embed') return
  subscribe(follow)
  if (read() !== readPrerendered()) follow()

  function follow() {
    const site = read()
    document.title = mapPageTitle(site)
    const address = site.addressOf({ ...PLAIN, moment: site.view.moment })
    if (canonical) canonical.href = new URL(address, canonical.href).href
  }
}
