import { longDay } from '../i18n/format.ts'
import { Island } from '../islands/Island.tsx'
import { endOfDay } from '../model/helsinki.ts'
import { type Crossing, crossingStateAt } from '../model/register.ts'
import { useSite } from '../site/site.ts'
import { DecisionTable } from './DecisionTable.tsx'
import { Marks } from './Marks.tsx'

/** The crossing through the periods, every decision with its end and its sources, and how far the record reaches. */
export function CrossingHistory({ crossing }: { crossing: Crossing }) {
  const { register, dictionary, view } = useSite()
  const text = dictionary.crossing
  const { lastConfirmed, lastConfirmedOn } = register.record
  const { status } = crossingStateAt(register, crossing.id, endOfDay(lastConfirmedOn))
  return (
    <section className="history">
      <h2>{text.history}</h2>
      <Island name="HistoryStrip" />
      <DecisionTable crossing={crossing} />
      <p className="note">
        {text.lastConfirmed(status, longDay(lastConfirmedOn, view.language))}
        <Marks ids={lastConfirmed.sources} />
      </p>
    </section>
  )
}
