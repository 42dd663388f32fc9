import { useId } from 'react'
import { embedding } from '../i18n/embedding.ts'
import { longDay, longMoment } from '../i18n/format.ts'
import { useSite } from '../site/site.ts'
import { EMBED_DAYS, type EmbedDay } from './embed-code.ts'

interface Props {
  day: EmbedDay
  choose: (change: { day: EmbedDay }) => void
}

/** Which day an embedded map speaks of. */
export function EmbedDayChoice({ day, choose }: Props) {
  const { register, view, moment } = useSite()
  const { opensOn, endsOn } = register.record
  const text = embedding[view.language]
  const name = useId()
  const labels: Record<EmbedDay, string> = {
    kept: text.kept(longMoment(moment, view.language)),
    latest: text.latest(longDay(endsOn, view.language)),
    opening: text.opening(longDay(opensOn, view.language)),
  }
  return (
    <fieldset className="embed-choices">
      <legend>{text.day}</legend>
      {EMBED_DAYS.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === day} onChange={() => choose({ day: each })} />
          <span>{labels[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}
