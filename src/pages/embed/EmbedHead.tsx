import { ownCrossing } from '../../address/view.ts'
import { latestStatusSentence, pairOf, statusSentence } from '../../i18n/words/crossing.ts'
import { headline } from '../../i18n/words/headline.ts'
import { crossingTitle } from '../../i18n/words/page-head.ts'
import type { Site } from '../../site/site.ts'
import { fullPage } from './FullPageLink.tsx'

/**
 * The head of an embedded map. Only its canonical address sends search engines to the full page: `noindex` would
 * contradict that.
 */
export function EmbedHead({ site, siteUrl }: { site: Site; siteUrl: string }) {
  const title = titleOf(site)
  return (
    <>
      <title>{`${site.dictionary.site.name}: ${title}`}</title>
      <meta name="description" content={title} />
      <link rel="canonical" href={new URL(site.addressOf({ page: fullPage(site.view) }), siteUrl).href} />
      {/* A link followed inside the frame would lead to a page that refuses to be framed. */}
      <base target="_blank" />
    </>
  )
}

function titleOf(site: Site): string {
  const own = site.register.crossings.find(({ id }) => id === ownCrossing(site.view.page))
  if (!own) return headline(site)
  const [shown, latest] = [statusSentence(site, own), latestStatusSentence(site, own)]
  return crossingTitle(pairOf(own), shown, latest)
}
