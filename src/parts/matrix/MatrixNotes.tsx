import type { FenceState } from '../../../geodata/schema/fence.ts'
import { FenceSample } from '../../drawing/symbols/Sample.tsx'
import { type When, whenOf, whenOfDate, whenOfMoment } from '../../i18n/dates.ts'
import { shortDay } from '../../i18n/format.ts'
import { headOf } from '../../i18n/words/period-heads.ts'
import { extensionsOf } from '../../model/decisions.ts'
import { fenceStageAt } from '../../model/fence.ts'
import { isWithin, settledAt } from '../../model/periods.ts'
import { endOfRecord } from '../../model/register.ts'
import { situationAt } from '../../model/situation.ts'
import { useSite } from '../../site/site.ts'
import { CrossingLink } from '../crossing/CrossingNames.tsx'
import { DecisionLink } from '../source/SourceLink.tsx'
import { isLastConfirmed } from './MatrixRow.tsx'

/** At the foot of the last column: on which day the bars in its cells stand. */
export function LastConfirmed() {
  const { register, dictionary } = useSite()
  const last = register.periods.at(-1)
  if (!last || !isLastConfirmed(last, register)) return null
  const day: When = { date: register.record.lastConfirmedOn, form: 'short', unbroken: true }
  return <p className="matrix-confirmed">{dictionary.matrix.lastConfirmed(day)}</p>
}

/** What the cells cannot say: the meaning of the dot, and the hour at which a short opening ended. */
export function MatrixNote() {
  const site = useSite()
  const { register, dictionary, view } = site
  const text = dictionary.matrix
  const reopenings = register.periods.flatMap((period) => {
    const reopened = situationAt(register, settledAt(period)).crossings.filter(
      ({ status, since }) => status === 'open' && since?.decision === period.decision && since !== null,
    )
    if (period.to === null || reopened.length === 0) return []
    const names = text.reopened(reopened.map(({ crossing }) => crossing.names[view.language]))
    return [text.noteEnd(headOf(period, site), names, whenOf(period.to, register.record.opensOn))]
  })
  return <p className="note">{[text.noteApplications, ...reopenings].join(' ')}</p>
}

/** The decisions that prolonged the period shown without changing a status. */
export function PeriodDetail() {
  const { register, dictionary, view, at } = useSite()
  const text = dictionary.matrix
  const period = register.periods.find((each) => isWithin(each, at))
  const extensions = period?.decision
    ? extensionsOf(period.decision, register.decisions, endOfRecord(register))
    : []
  if (extensions.length === 0) return null
  return (
    <details className="period-detail">
      <summary>{text.extensions(extensions.length)}</summary>
      <ol>
        {extensions.map((decision) => (
          <li key={decision.id}>
            {text.extension(
              { ...whenOfDate(decision.inForceFrom), form: 'short' },
              decision.announcedUntil && shortDay(decision.announcedUntil, view.language),
            )}
            {decision.inForceFromInferred && ` (${text.inferred})`}, <DecisionLink decision={decision} />
          </li>
        ))}
      </ol>
    </details>
  )
}

const STATES: readonly FenceState[] = ['built', 'under construction', 'planned']

/** The fence at the moment shown, state by state, if the table has no room for its fence column. */
export function FenceList() {
  const { register, dictionary, moment, at } = useSite()
  const text = dictionary.fence
  const groups = STATES.map((state) => ({
    state,
    crossings: register.crossings.filter(({ id }) => {
      const section = register.fence.find(({ crossing }) => crossing === id)
      return section && fenceStageAt(section, at)?.state === state
    }),
  })).filter(({ crossings }) => crossings.length > 0)
  return (
    <section className="fence-list">
      <h2>{text.title(whenOfMoment(moment))}</h2>
      <ul>
        {groups.map(({ state, crossings }) => (
          <li key={[state, ...crossings.map(({ id }) => id)].join(' ')}>
            <FenceSample state={state} />
            <span>
              <strong>{text.state[state]}</strong>
              {text.at(
                dictionary.words.listOf(
                  crossings.map((each) => <CrossingLink key={each.id} crossing={each} />),
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
