import { citation } from '../../i18n/words/quotation.ts'
import { PLAIN } from '../../site/links.ts'
import { useTextSite } from '../../site/text-site.ts'

/** A citation to copy, with room for the day of reading. */
export function CiteSection() {
  const site = useTextSite()
  const { texts, addressOf, siteUrl } = site
  const text = texts.about.cite
  const address = new URL(addressOf({ ...PLAIN, page: { kind: 'home' } }), siteUrl).href
  const [before, after] = citation(site, null, null)
  return (
    <>
      <p>{text.intro}</p>
      <blockquote className="citation">
        {before}
        <a href={address}>{address}</a>
        {after}
      </blockquote>
      <p>{text.decision}</p>
    </>
  )
}
