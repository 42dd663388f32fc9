import type { ReactNode } from 'react'
import type { Day } from '../../../geodata/schema/scalars.ts'
import type { Visit } from '../../address/browser-address.ts'
import { ChevronIcon } from '../../drawing/symbols/icons.tsx'
import { whenOfMoment } from '../../i18n/dates.ts'
import { longDay, shortDay } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { repairSentence } from '../../i18n/repair-sentence.ts'
import { headline, showsLatest } from '../../i18n/words/headline.ts'
import { useInteractive, useSite } from '../../site/site.ts'
import { useRepairSentences } from '../../site/useRepairSentences.ts'
import { useHeldKey } from './pressing.ts'
import { stepDays } from './steps.ts'
import { useDateDraft } from './useDateDraft.ts'
import { usePlay } from './usePlay.ts'

/** Chooses the moment shown: by decision, by date, or by name. */
export function MomentControl() {
  const site = useSite()
  const { register, dictionary, view, moment, show } = site
  const { recordFrom, endsOn, moments } = register.record
  const interactive = useInteractive()
  const text = dictionary.moment
  const days = stepDays(register)
  const previous = days.findLast((day) => day < moment.day)
  const next = days.find((day) => day > moment.day)
  const go = (day: Day | undefined, visit?: Visit) =>
    day !== undefined && show({ moment: { day } }, { visit })
  const date = useDateDraft()
  const sentences = useRepairSentences(date.repair !== null)
  const limit = date.isNoDate
    ? text.noDate(longDay(moment.day, view.language))
    : date.repair && sentences && repairSentence(sentences, date.repair)
  const play = usePlay({
    next: next === undefined ? null : (visit) => go(next, visit),
    first: (visit) => go(days[0], visit),
  })
  return (
    <fieldset className="moment" data-waiting={!interactive || undefined}>
      <legend className="visually-hidden">{text.label}</legend>
      <div className="moment-steps">
        <Step label={text.previous} day={previous} go={go} icon={<ChevronIcon to="left" />} />
        <label className="moment-date">
          <span className="visually-hidden">{text.date}</span>
          <input type="date" min={recordFrom} max={endsOn} {...date.field} />
        </label>
        <Step label={text.next} day={next} go={go} icon={<ChevronIcon to="right" />} last />
      </div>
      <div className="moment-names">
        {moments.map(({ id, date, name }) => (
          <Named key={id} day={date} pressed={moment.day === date && moment.time === undefined} go={go}>
            {text.named(localized(name, view.language), shortDay(date, view.language))}
          </Named>
        ))}
        <Named day={endsOn} pressed={showsLatest(site)} go={go}>
          {text.latest}
        </Named>
      </div>
      <div className="moment-shown">
        <p className="moment-limit" role="status">
          {limit}
        </p>
        <MomentSentence />
        <button ref={play.button} type="button" className="text-button" onClick={play.toggle}>
          {play.playing ? text.pause : next === undefined ? text.playAgain : text.play}
        </button>
      </div>
      {!interactive && <p className="late">{dictionary.late}</p>}
    </fieldset>
  )
}

interface NamedProps {
  day: Day
  pressed: boolean
  go: (day: Day) => void
  children: ReactNode
}

function Named({ day, pressed, go, children }: NamedProps) {
  return (
    <button type="button" className="control" aria-pressed={pressed} onClick={() => go(day)}>
      {children}
    </button>
  )
}

interface StepProps {
  label: string
  day: Day | undefined
  go: (day: Day, visit?: Visit) => void
  icon: ReactNode
  last?: boolean
}

function Step({ label, day, go, icon, last = false }: StepProps) {
  const held = useHeldKey()
  return (
    <button
      type="button"
      className="control moment-step"
      disabled={day === undefined}
      onClick={() => day !== undefined && go(day, held.visit())}
      {...held.keys}
    >
      {!last && icon}
      <span className="moment-step-label">{label}</span>
      {last && icon}
    </button>
  )
}

/** Which moment is shown and what that means; announced too, once for each moment that a reader goes to. */
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
