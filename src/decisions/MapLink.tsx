import type { PartialDate } from '../../geodata/schema/scalars.ts'
import { longDate } from '../i18n/format.ts'
import { PLAIN } from '../site/plain-view.ts'
import { useTextSite } from '../site/text-site.ts'

/** The map on a day, for days that the record speaks for; a sentence for later ones. */
export function MapLink({ date }: { date: PartialDate }) {
  const { texts, view, register, addressOf } = useTextSite()
  const { recordFrom, endsOn } = register.record
  const text = texts.decisions
  if (date.length < 10 || date < recordFrom) return null
  if (date > endsOn) return <p className="note">{text.afterRecord}</p>
  return (
    <p className="map-link">
      <a href={addressOf({ ...PLAIN, page: { kind: 'home' }, moment: { day: date } })}>
        {text.showMap}
        <span className="visually-hidden">: {longDate(date, view.language)}</span>
      </a>
    </p>
  )
}
