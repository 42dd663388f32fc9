import { feedFile, manifestFile, TOUCH_ICON } from '../../address/published.ts'
import { LANGUAGES } from '../../address/view.ts'
import { headWords } from '../../i18n/words/page-head.ts'
import { fileAddress } from '../../parts/downloads/addresses.ts'
import type { TextSite } from '../../site/text-site.ts'
import { EmbedHead } from '../embed/EmbedHead.tsx'
import { Preview } from './Preview.tsx'
import { wholeAddresses } from './whole-addresses.ts'

/** What a page tells browsers, search engines and link previews about itself. */
export function PageHead({ site }: { site: TextSite }) {
  if (site.view.page.kind === 'embed') return <EmbedHead site={site} siteUrl={site.siteUrl} />
  const { title, description } = headWords(site)
  const isFound = site.view.page.kind !== 'not-found'
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="manifest" href={fileAddress(site, manifestFile(site.view.language))} />
      <link rel="apple-touch-icon" href={fileAddress(site, TOUCH_ICON)} />
      {isFound ? <OfFoundPage site={site} /> : <meta name="robots" content="noindex" />}
    </>
  )
}

function OfFoundPage({ site }: { site: TextSite }) {
  const { dictionary, siteUrl } = site
  const addresses = wholeAddresses(site, siteUrl)
  const { name, decisions } = dictionary.site
  return (
    <>
      <link rel="canonical" href={addresses.own()} />
      {LANGUAGES.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={addresses.own(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={addresses.own(LANGUAGES[0])} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${name}: ${decisions}`}
        href={addresses.file(feedFile(site.view.language))}
      />
      <Preview site={site} />
    </>
  )
}
