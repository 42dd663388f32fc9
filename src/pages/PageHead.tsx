import { latestOf, latestStatusSentence, pairOf, statusSentence } from '../crossing/phrases.ts'
import { EmbedHead } from '../embed/EmbedHead.tsx'
import { headline, latestRecord, latestSentence } from '../headline/headline.ts'
import { textsOf } from '../i18n/texts.ts'
import type { Site } from '../site/site.ts'

/** Title, description and preview of a page. They name both moments, so that an old state never travels alone. */
export function PageHead({ site, siteUrl }: { site: Site; siteUrl: string }) {
  const { view, dictionary } = site
  if (view.page.kind === 'embed') return <EmbedHead site={site} siteUrl={siteUrl} />
  const { title, description } = words(site)
  if (view.page.kind === 'not-found') {
    return (
      <>
        <title>{`${title} · ${dictionary.site.name}`}</title>
        <meta name="description" content={description} />
        <meta name="robots" content="noindex" />
      </>
    )
  }
  const address = new URL(site.addressOf({}), siteUrl).href
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={dictionary.site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:locale" content="en_GB" />
      <meta name="twitter:card" content="summary" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
    </>
  )
}

function words(site: Site): { title: string; description: string } {
  const { register, dictionary, view } = site
  const { page } = view
  if (page.kind === 'not-found') return dictionary.notFound
  if (page.kind === 'decisions' || page.kind === 'about') {
    const text = textsOf(view.language)[page.kind]
    return { title: text.headTitle, description: text.description(latestSentence(site, latestRecord(site))) }
  }
  const crossing = page.kind === 'crossing' && register.crossings.find(({ id }) => id === page.id)
  if (!crossing) {
    const latest = latestSentence(site, latestRecord(site))
    return {
      title: dictionary.home.title,
      description: dictionary.home.description({ headline: headline(site), latest }),
    }
  }
  const state = statusSentence(site, crossing)
  const latest = latestSentence(site, latestOf(site, crossing))
  return {
    title: dictionary.crossing.title(pairOf(crossing), state, latestStatusSentence(site, crossing)),
    description: dictionary.crossing.description({ pair: pairOf(crossing), state, latest }),
  }
}
