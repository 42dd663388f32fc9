import { shortDay } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { useSite } from '../../site/site.ts'
import { MomentLink } from './MomentLink.tsx'

/** The way back to the day that the map opens on, by its name. */
export function OpeningLink() {
  const { register, dictionary, view } = useSite()
  const { opensOn, moments } = register.record
  const date = shortDay(opensOn, view.language)
  const named = moments.find((moment) => moment.date === opensOn)
  return (
    <MomentLink to={null} className="opening-link">
      {named ? dictionary.moment.named(localized(named.dayName, view.language), date) : date}
    </MomentLink>
  )
}
