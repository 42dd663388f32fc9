import type { Decision } from '../../../geodata/schema/decision.ts'
import { CrossingSample } from '../../drawing/symbols/Sample.tsx'
import { type When, whenOf, whenOfDate, written } from '../../i18n/dates.ts'
import { longDay, time } from '../../i18n/format.ts'
import { localized } from '../../i18n/localized.ts'
import { announcedEndOf, instantOfDate } from '../../model/decisions.ts'
import { helsinkiClock } from '../../model/helsinki.ts'
import { PLAIN } from '../../site/links.ts'
import { useTextSite } from '../../site/text-site.ts'

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

/** The hour from which it applies, if known, and whether the day is inferred. */
export function DecisionTime({ decision }: { decision: Decision }) {
  const { texts, view } = useTextSite()
  const { inForceFrom, inForceFromInferred } = decision
  if (inForceFromInferred) return <p>{texts.decisions.inferredDay}</p>
  if (!inForceFrom.includes('T')) return null
  const { time: clock } = helsinkiClock(Date.parse(inForceFrom))
  return <p>{texts.decisions.from(time(clock, view.language))}</p>
}

/** What a decision changes, crossing by crossing from north to south, with the hour. */
function Effects({ decision }: { decision: Decision }) {
  const { register, texts, view, addressOf } = useTextSite()
  const { day } = helsinkiClock(instantOfDate(decision.inForceFrom))
  const rows = register.crossings.flatMap((crossing) =>
    decision.effects
      .filter((effect) => effect.crossing === crossing.id)
      .map((effect) => ({ crossing, effect })),
  )
  return (
    <ul className="effects">
      {rows.map(({ crossing: { id, names }, effect: { status, at } }) => (
        <li key={id}>
          <CrossingSample
            status={status}
            applications={status === 'open' && decision.applications.acceptedAt.includes(id)}
            size={15}
          />
          <span>
            <a href={addressOf({ ...PLAIN, page: { kind: 'crossing', id }, moment: { day: dayOf(at) } })}>
              {names[view.language]}
            </a>{' '}
            {texts.decisions.changed(status, when(at))}
          </span>
        </li>
      ))}
    </ul>
  )

  function when(at: string): When {
    const effective = whenOf(Date.parse(at), day)
    return effective.date === day ? { time: effective.time } : effective
  }

  function dayOf(at: string): string {
    return helsinkiClock(Date.parse(at)).day
  }
}

/** The end that a decision announced, and what became of it. */
function EndOfDecision({ decision }: { decision: Decision }) {
  const { texts, view } = useTextSite()
  const until = decision.announcedUntil
  return (
    <>
      {until ? longDay(until, view.language) : texts.decisions.untilFurtherNotice}.{' '}
      <Outcome decision={decision} />
    </>
  )
}

function Outcome({ decision }: { decision: Decision }) {
  const { register, texts, view } = useTextSite()
  const text = texts.decisions
  const { outcome, next } = announcedEndOf(decision, register.decisions)
  if (!next) return text.newest
  const adopted = longDay(next.adoptedAt.slice(0, 10), view.language)
  const link = <a href={`#${next.id}`}>{text.named(next.reference, adopted)}</a>
  const from = { date: helsinkiClock(instantOfDate(next.inForceFrom)).day }
  if (outcome !== 'overtaken') return text.followed(link, from)
  return text.overtaken(link, from, next.announcedUntil && longDay(next.announcedUntil, view.language))
}
