import { longDay } from '../../i18n/format.ts'
import { PLAIN } from '../../site/links.ts'
import { useTextSite } from '../../site/text-site.ts'

/** A citation to copy, with room for the day of reading. */
export function CiteSection() {
  const { texts, view, register, addressOf, siteUrl } = useTextSite()
  const text = texts.about.cite
  const { opensOn, lastConfirmedOn } = register.record
  const address = new URL(addressOf({ ...PLAIN, page: { kind: 'home' } }), siteUrl).href
  return (
    <>
      <p>{text.intro}</p>
      <blockquote className="citation">
        {text.example({
          day: longDay(opensOn, view.language),
          confirmed: longDay(lastConfirmedOn, view.language),
          address: <a href={address}>{address}</a>,
        })}
      </blockquote>
      <p>{text.decision}</p>
    </>
  )
}
