import { SHARE_IMAGE_SIZE, shareImageFile } from '../../address/published.ts'
import { LANGUAGES, type Language } from '../../address/view.ts'
import { headWords } from '../../i18n/words/page-head.ts'
import type { TextSite } from '../../site/text-site.ts'
import { type WholeAddresses, wholeAddresses } from './whole-addresses.ts'

/** The country of each language: Finland, if it is spoken there. */
const LOCALES: Record<Language, string> = { en: 'en_GB', fi: 'fi_FI', sv: 'sv_FI', ru: 'ru_RU' }

/** The preview of a page where its address is shared: by Open Graph (ogp.me), and by X. */
export function Preview({ site }: { site: TextSite }) {
  const addresses = wholeAddresses(site, site.siteUrl)
  const { title, description } = headWords(site)
  const image = shareImage(site, addresses)
  const { language } = site.view
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site.dictionary.site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={addresses.own()} />
      <meta property="og:locale" content={LOCALES[language]} />
      {LANGUAGES.filter((each) => each !== language).map((each) => (
        <meta key={each} property="og:locale:alternate" content={LOCALES[each]} />
      ))}
      <meta property="og:image" content={image.url} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SHARE_IMAGE_SIZE.width)} />
      <meta property="og:image:height" content={String(SHARE_IMAGE_SIZE.height)} />
      <meta property="og:image:alt" content={image.alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={image.url} />
      <meta name="twitter:image:alt" content={image.alt} />
    </>
  )
}

/** The image of a page where it is shared: a crossing's own, or that of the map. */
export function shareImage(site: TextSite, addresses: WholeAddresses): { url: string; alt: string } {
  const { page, language, moment } = site.view
  const isCrossing = page.kind === 'crossing'
  return {
    url: addresses.file(shareImageFile(isCrossing ? page.id : null, moment?.day ?? null, language)),
    alt: headWords(site, isCrossing ? page : { kind: 'home' }).description,
  }
}
