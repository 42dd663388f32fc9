import type { Day } from '../../../geodata/schema/scalars.ts'
import type { Visit } from '../../address/browser-address.ts'
import { ownCrossing } from '../../address/view.ts'
import { ChevronIcon, PauseIcon, PlayIcon } from '../../drawing/symbols/icons.tsx'
import { longDay, shortDay } from '../../i18n/format.ts'
import { repairSentence } from '../../i18n/repair-sentence.ts'
import { headline, showsLatest } from '../../i18n/words/headline.ts'
import { situationOf } from '../../model/situation.ts'
import { useInteractive, useSite } from '../../site/site.ts'
import { useRepairSentences } from '../../site/useRepairSentences.ts'
import { OpeningLink } from './OpeningLink.tsx'
import { StepLink } from './StepLink.tsx'
import { stepDays, stepsFrom } from './steps.ts'
import { useDateDraft } from './useDateDraft.ts'
import { usePlay } from './usePlay.ts'

/** Chooses the moment shown: by decision or by date. The steps are links; the rest waits for scripts, or is left out. */
export function MomentControl() {
  const { register, dictionary, view, moment, show } = useSite()
  const { recordFrom, endsOn } = register.record
  const interactive = useInteractive()
  const waiting = !interactive || undefined
  const text = dictionary.moment
  const { previous, next } = stepsFrom(register, moment.day)
  const go = (day: Day | undefined, visit?: Visit) =>
    day !== undefined && show({ moment: { day } }, { visit })
  const date = useDateDraft()
  const sentences = useRepairSentences(date.repair !== null)
  const limit = date.isNoDate
    ? text.noDate(longDay(moment.day, view.language))
    : date.repair && sentences && repairSentence(sentences, date.repair)
  const play = usePlay({
    next: next.day === undefined ? null : (visit) => go(next.day, visit),
    first: (visit) => go(stepDays(register)[0], visit),
  })
  return (
    <fieldset className="moment">
      <legend className="visually-hidden">{text.label}</legend>
      <div className="moment-steps">
        <StepLink step={previous}>
          <ChevronIcon to="left" />
          <span className="moment-step-label">{text.previous}</span>
        </StepLink>
        <div className="moment-date" data-waiting={waiting}>
          <label>
            <span className="visually-hidden">{text.date}</span>
            <input type="date" min={recordFrom} max={endsOn} {...date.field} />
          </label>
          <MomentInBrief />
        </div>
        <StepLink step={next}>
          <span className="moment-step-label">{text.next}</span>
          <ChevronIcon to="right" />
        </StepLink>
        <button
          ref={play.button}
          type="button"
          className="control moment-play"
          data-waiting={waiting}
          onClick={play.toggle}
        >
          {play.playing ? <PauseIcon /> : <PlayIcon />}
          <PlayLabel shown={play.playing ? 'pause' : next.day === undefined ? 'playAgain' : 'play'} />
        </button>
      </div>
      <MomentSentence />
      <p className="moment-limit" role="status">
        {limit}
      </p>
      {!interactive && <p className="late">{dictionary.late}</p>}
    </fieldset>
  )
}

/**
 * The date, and how many crossings were open or whether this one was: over the field on a phone, until it is being
 * typed into. The statements say it aloud.
 */
function MomentInBrief() {
  const { register, dictionary, view, moment, situation } = useSite()
  const own = register.crossings.find(({ id }) => id === ownCrossing(view.page))
  const { counts, crossings } = situation
  const state = own
    ? dictionary.status.lower[situationOf(situation, own).status]
    : dictionary.moment.openCount(counts.open, crossings.length)
  return (
    <span className="moment-brief" aria-hidden="true">
      <strong key={moment.day}>{shortDay(moment.day, view.language)}</strong> <span key={state}>{state}</span>
    </span>
  )
}

const PLAY_LABELS = ['play', 'pause', 'playAgain'] as const

/** All labels lie upon each other, so that the button is as wide as the widest. */
function PlayLabel({ shown }: { shown: (typeof PLAY_LABELS)[number] }) {
  const text = useSite().dictionary.moment
  return (
    <span className="moment-play-labels">
      {PLAY_LABELS.map((label) => (
        <span key={label} data-shown={label === shown || undefined}>
          {text[label]}
        </span>
      ))}
    </span>
  )
}

/** What the moment shown means, or the way back to the day that the map opens on; and, said aloud, what held then. */
export function MomentSentence() {
  const site = useSite()
  const { register, dictionary, view, moment } = site
  const text = dictionary.moment
  const { opensOn, lastConfirmedOn } = register.record
  const isOpening = moment.day === opensOn && moment.time === undefined
  return (
    <div className="moment-sentence">
      {showsLatest(site) ? (
        <p key="latest">{text.shownLatest(shortDay(lastConfirmedOn, view.language))}</p>
      ) : isOpening ? (
        <p key="opening">{text.shownDay}</p>
      ) : (
        <p key="other">
          <OpeningLink />
        </p>
      )}
      <p className="visually-hidden" role="status">
        {view.moment !== null && headline(site)}
      </p>
    </div>
  )
}
