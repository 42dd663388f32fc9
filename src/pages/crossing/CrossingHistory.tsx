import type { Decision } from '../../../geodata/schema/decision.ts'
import { CrossingSample } from '../../drawing/symbols/Sample.tsx'
import { whenOfDate, written } from '../../i18n/dates.ts'
import { longDay, shortDay } from '../../i18n/format.ts'
import { textsOf } from '../../i18n/texts.ts'
import { effectPhrase } from '../../i18n/words/effect.ts'
import { instantOfDate } from '../../model/decisions.ts'
import { endOfDay } from '../../model/helsinki.ts'
import type { Crossing } from '../../model/register.ts'
import { crossingStateAt } from '../../model/situation.ts'
import { primarySource } from '../../model/source-rank.ts'
import { SourceLink } from '../../parts/source/SourceLink.tsx'
import { useSite } from '../../site/site.ts'
import { Marks } from './Footnotes.tsx'
import { TrueHistory } from './TrueHistory.tsx'

/** The crossing through the periods, every decision with its end and its sources, and how far the record reaches. */
export function CrossingHistory({ crossing }: { crossing: Crossing }) {
  const { register, dictionary, view } = useSite()
  const text = dictionary.crossing
  const { lastConfirmation, lastConfirmedOn } = register.record
  const { status } = crossingStateAt(register, crossing.id, endOfDay(lastConfirmedOn))
  return (
    <section className="history">
      <h2>{textsOf(view.language).time.history}</h2>
      <TrueHistory crossing={crossing} />
      <DecisionTable crossing={crossing} />
      <p className="note">
        {text.lastConfirmed(status, longDay(lastConfirmedOn, view.language))}
        <Marks ids={lastConfirmation.sources} />
      </p>
    </section>
  )
}

/** Every decision: what it did for one crossing, from when and, as announced, until when. */
function DecisionTable({ crossing }: { crossing: Crossing }) {
  const { register, dictionary } = useSite()
  const text = dictionary.crossing
  return (
    <table className="decision-table">
      <thead>
        <tr>
          <th scope="col">{text.inForceFrom}</th>
          <th scope="col">{text.effect}</th>
          <th scope="col">{text.decision}</th>
          <th scope="col">{text.sources}</th>
        </tr>
      </thead>
      <tbody>
        {register.decisions.map((decision) => (
          <Row key={decision.id} decision={decision} crossing={crossing} />
        ))}
      </tbody>
    </table>
  )
}

/** The marker stands only if the decision changed the status of this crossing. */
function Row({ decision, crossing }: { decision: Decision; crossing: Crossing }) {
  const { register, dictionary, view } = useSite()
  const text = dictionary.crossing
  const effect = decision.effects.find((each) => each.crossing === crossing.id)
  const from = effect?.at ?? decision.inForceFrom
  const { status } = crossingStateAt(register, crossing.id, instantOfDate(from))
  const accepted = decision.applications.acceptedAt.includes(crossing.id) && status === 'open'
  const { head, rest } = effectPhrase(decision, { effect, status, accepted }, { dictionary, view })
  return (
    <tr>
      <td className="decision-date">{written({ ...whenOfDate(from), form: 'short' }, view.language)}</td>
      <td className="decision-effect">
        {effect && <CrossingSample status={status} applications={accepted} size={13} />}
        {effect ? <strong>{head}</strong> : head}
        {rest}
        {decision.inForceFromInferred && <span className="decision-note">{text.inferred}</span>}
      </td>
      <td className="decision-name">
        {!decision.reference && <span className="decision-word">{text.decision} </span>}
        <SourceLink id={primarySource(register, decision.sources)}>
          {decision.reference ??
            dictionary.decision.of(shortDay(decision.adoptedAt.slice(0, 10), view.language))}
        </SourceLink>
      </td>
      <td className="decision-sources">
        <Marks ids={decision.sources} />
      </td>
    </tr>
  )
}
