import type { Decision } from '../../geodata/schema/decision.ts'
import { whenOfDate, written } from '../i18n/dates.ts'
import { longDay, time } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { helsinkiClock } from '../model/helsinki.ts'
import { useTextSite } from '../site/text-site.ts'
import { Effects } from './Effects.tsx'
import { EndOfDecision } from './EndOfDecision.tsx'

/** What a decision says: what it changes and for how long. */
export function DecisionBody({ decision }: { decision: Decision }) {
  const { texts, view, register, dictionary } = useTextSite()
  const text = texts.decisions
  const { reference, adoptedAt, applications, announcedUntil, summary, note } = decision
  const { language } = view
  const accepting = register.crossings.filter(({ id }) => applications.acceptedAt.includes(id))
  const until = announcedUntil && longDay(announcedUntil, language)
  return (
    <>
      <p className="entry-name">{text.decision(reference, longDay(adoptedAt.slice(0, 10), language))}</p>
      <p>{localized(summary, language)}</p>
      {decision.effects.length > 0 && <Effects decision={decision} />}
      <dl className="entry-facts">
        {decision.effects.length === 0 && (
          <>
            <dt>{text.effect}</dt>
            <dd>{text.noEffects(until)}</dd>
          </>
        )}
        <dt>{text.adopted}</dt>
        <dd>{written(whenOfDate(adoptedAt), language)}</dd>
        <dt>{text.applications}</dt>
        <dd>
          {accepting.length > 0
            ? text.accepted(dictionary.words.list(accepting.map(({ names }) => names[language])))
            : text.acceptedNowhere}{' '}
          {applications.note && localized(applications.note, language)}
        </dd>
        <dt>{text.end}</dt>
        <dd>
          <EndOfDecision decision={decision} />
        </dd>
        {note && (
          <>
            <dt>{text.note}</dt>
            <dd>{localized(note, language)}</dd>
          </>
        )}
      </dl>
    </>
  )
}

/** The hour from which it applies, where one is known, and whether the day is inferred. */
export function DecisionTime({ decision }: { decision: Decision }) {
  const { texts, view } = useTextSite()
  const { inForceFrom, inForceFromInferred } = decision
  if (inForceFromInferred) return <p>{texts.decisions.inferredDay}</p>
  if (!inForceFrom.includes('T')) return null
  const { time: clock } = helsinkiClock(Date.parse(inForceFrom))
  return <p>{texts.decisions.from(time(clock, view.language))}</p>
}
