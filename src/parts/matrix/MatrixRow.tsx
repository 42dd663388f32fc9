import type { KeyboardEvent } from 'react'
import { CrossingSample, FenceSample } from '../../drawing/symbols/Sample.tsx'
import { number, time } from '../../i18n/format.ts'
import { symbolWords } from '../../i18n/words/crossing.ts'
import { fenceStageAt } from '../../model/fence.ts'
import { endOfDay, helsinkiClock } from '../../model/helsinki.ts'
import { isWithin, type Period } from '../../model/periods.ts'
import type { Crossing, Register } from '../../model/register.ts'
import type { CrossingSituation, Situation } from '../../model/situation.ts'
import { useHighlight, useLights } from '../../site/highlight.ts'
import { atSameMoment, followsHere } from '../../site/links.ts'
import { useInteractive, useSite } from '../../site/site.ts'
import { KilometreStrip } from './KilometreStrip.tsx'

export interface Column {
  period: Period
  chosen: boolean
  head: string
  situation: Situation
}

/** One crossing through all periods. A click on its row chooses it on the map; by key, its name is the link for that. */
export function MatrixRow({ crossing, columns }: { crossing: Crossing; columns: readonly Column[] }) {
  const { register, view, addressOf, show } = useSite()
  const interactive = useInteractive()
  const chosen = view.crossing === crossing.id
  const choose = () => show({ crossing: crossing.id })
  const highlight = useHighlight()
  const lights = useLights(crossing.id)
  // The strip of kilometres hangs on a cell and spans all rows: a table may hold nothing but cells.
  const isFirst = register.crossings[0] === crossing
  const page = addressOf(atSameMoment({ kind: 'crossing', id: crossing.id }))
  return (
    <tr
      data-chosen={chosen || undefined}
      data-lit={highlight.crossing === crossing.id || undefined}
      // If this hears a click, it can answer it, even if the row was only just hydrated for it.
      onClick={(event) => followsHere(event) && choose()}
      {...lights}
    >
      <td className="matrix-km">
        {isFirst && <KilometreStrip />}
        {number(Math.round(crossing.borderKm), view.language)}
      </td>
      <th scope="row">
        <a
          href={interactive ? addressOf({ crossing: crossing.id }) : page}
          aria-current={chosen || undefined}
          onKeyDown={(event) => moveFocus(event, 'tbody', 'th a')}
          onClick={(event) => followsHere(event) && event.preventDefault()}
        >
          <span className="finnish-name" lang="fi">
            {crossing.names.fi}
          </span>
        </a>
        <span className="russian-name" lang="ru">
          {crossing.counterpart.names.ru}
        </span>
      </th>
      {columns.map((column) => (
        <Cell key={column.head} crossing={crossing} column={column} />
      ))}
      <FenceCell crossing={crossing} />
    </tr>
  )
}

/** The state of a crossing in a period, once all effects of its decision have happened. */
function Cell({ crossing, column }: { crossing: Crossing; column: Column }) {
  const { register, dictionary, view } = useSite()
  const state = column.situation.crossings.find((each) => each.crossing === crossing)
  if (!state) return <td />
  const hour = openingHour(state, column.period)
  return (
    <td
      className={state.status}
      data-chosen={column.chosen || undefined}
      data-confirmed={isLastConfirmed(column.period, register) || undefined}
    >
      <CrossingSample status={state.status} applications={state.applications} size={15} />
      <span className="visually-hidden">{symbolWords(state, dictionary)}</span>
      {hour && (
        <>
          <span className="matrix-hour">{dictionary.matrix.from(time(hour, view.language))}</span>
          <span className="matrix-short-hour" aria-hidden="true">
            {`${time(hour, view.language)}–`}
          </span>
        </>
      )}
    </td>
  )
}

/** The fence at a crossing at the moment shown: its pattern above its word. */
function FenceCell({ crossing }: { crossing: Crossing }) {
  const { register, dictionary, at } = useSite()
  const section = register.fence.find((each) => each.crossing === crossing.id)
  const state = section && fenceStageAt(section, at)?.state
  return (
    <td key={state} className="matrix-fence">
      {state ? (
        <>
          <FenceSample state={state} />
          {dictionary.fence.state[state]}
        </>
      ) : (
        dictionary.crossing.notKnown
      )}
    </td>
  )
}

/** Whether the last confirmation was in this period, and none has come after it. */
export function isLastConfirmed(period: Period, { record }: Pick<Register, 'record'>): boolean {
  return period.to === null && isWithin(period, endOfDay(record.lastConfirmedOn))
}

/** Since which hour a crossing is open in a period, if the others are closed; else null. */
function openingHour({ status, since }: CrossingSituation, { from, decision }: Period): string | null {
  const reopened = status === 'open' && since !== null && from !== null && since.decision === decision
  return reopened ? helsinkiClock(since.at).time : null
}

const STEPS: Record<string, (index: number, count: number) => number> = {
  ArrowLeft: (index) => index - 1,
  ArrowRight: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Moves the focus among the items of a group by the arrow keys, Home and End; at the ends it stays. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, group: string, items: string): void {
  const step = STEPS[event.key]
  const siblings = [...(event.currentTarget.closest(group)?.querySelectorAll<HTMLElement>(items) ?? [])]
  const target = step && siblings[step(siblings.indexOf(event.currentTarget), siblings.length)]
  if (!target) return
  event.preventDefault()
  target.focus()
}
