import { hasMoment, LANGUAGES, type Language } from '../../address/view.ts'
import { mapDocumentTitle } from '../../i18n/words/page-title.ts'
import { PLAIN } from '../../site/links.ts'
import type { Site, SiteStore } from '../../site/site.ts'

/**
 * Keeps the title of a document, its own address and those in other languages at the moment that it shows: bookmarks,
 * histories and the share sheets of devices take them from there. The addresses are those of pages, without a `date`:
 * a page is the same to search engines before and after its scripts. Those of an embedded map stay.
 */
export function followHead({ read, readPrerendered, subscribe }: SiteStore): void {
  const { page } = readPrerendered().view
  if (!hasMoment(page)) return
  subscribe(follow)
  if (read() !== readPrerendered()) follow()

  function follow() {
    const site = read()
    document.title = mapDocumentTitle(site)
    if (page.kind === 'embed') return
    const own = pageAddress(site, site.view.language)
    change('link[rel="canonical"]', 'href', own)
    change('meta[property="og:url"]', 'content', own)
    for (const language of LANGUAGES)
      change(`link[hreflang="${language}"]`, 'href', pageAddress(site, language))
    change('link[hreflang="x-default"]', 'href', pageAddress(site, LANGUAGES[0]))
  }
}

/** The page that stands for the moment shown, below its host. */
function pageAddress({ addressOf, view: { moment } }: Site, language: Language): string {
  return addressOf({ ...PLAIN, language, moment }).replace(/\?.*/, '')
}

/** Each names the host that the site was built for, which may not be the one that it is read at. */
function change(selector: string, attribute: 'href' | 'content', address: string): void {
  const element = document.querySelector(selector)
  const before = element?.getAttribute(attribute)
  if (element && before) element.setAttribute(attribute, new URL(address, before).href)
}
