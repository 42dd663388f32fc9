import { mapDocumentTitle, mapPageTitle } from '../../i18n/words/page-title.ts'
import type { Site } from '../../site/site.ts'
import { fullPage } from './FullPageLink.tsx'

/**
 * The head of an embedded map. Only its canonical address sends search engines to the full page: `noindex` would
 * contradict that.
 */
export function EmbedHead({ site, siteUrl }: { site: Site; siteUrl: string }) {
  return (
    <>
      <title>{mapDocumentTitle(site)}</title>
      <meta name="description" content={mapPageTitle(site)} />
      <link rel="canonical" href={new URL(site.addressOf({ page: fullPage(site.view) }), siteUrl).href} />
      {/* A link followed inside the frame would lead to a page that refuses to be framed. */}
      <base target="_blank" />
    </>
  )
}
