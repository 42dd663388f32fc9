import { whenOfMoment } from '../i18n/dates.ts'
import { longDay } from '../i18n/format.ts'
import { headline, showsLatest } from '../i18n/words/headline.ts'
import { useSite } from '../site/site.ts'

/** Which moment is shown and what that means; said aloud too, once for each moment that a reader goes to. */
export function MomentSentence() {
  const site = useSite()
  const { register, dictionary, view, moment } = site
  const text = dictionary.moment
  const shown = moment.time
    ? text.atMinute(whenOfMoment(moment))
    : text.endOfDay(longDay(moment.day, view.language))
  const later = text.nothingLater(longDay(register.record.endsOn, view.language))
  return (
    <p className="moment-sentence">
      <span>{showsLatest(site) ? `${shown} ${later}` : shown}</span>{' '}
      <span className="visually-hidden" role="status">
        {view.moment !== null && headline(site)}
      </span>
    </p>
  )
}
