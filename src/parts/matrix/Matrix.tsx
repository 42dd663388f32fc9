import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { shortDay, unit } from '../../i18n/format.ts'
import { headOf } from '../../i18n/words/period-heads.ts'
import { isWithin, settledAt } from '../../model/periods.ts'
import { situationAt } from '../../model/situation.ts'
import { useSite } from '../../site/site.ts'
import { ColumnHeads } from './ColumnHeads.tsx'
import { DayScale } from './DayScale.tsx'
import { FenceList, LastConfirmed, MatrixNote, PeriodDetail } from './MatrixNotes.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { YearHeads } from './YearHeads.tsx'

/** All crossings in all periods: list, history and control of the moment in one table, with its two true scales. */
export function Matrix() {
  const { register, dictionary, view, moment, at } = useSite()
  const text = dictionary.matrix
  const chosen = register.periods.findIndex((period) => isWithin(period, at))
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view, a head asks for the language alone
  const columns = useMemo(
    () =>
      register.periods.map((period, index) => ({
        period,
        chosen: index === chosen,
        head: headOf(period, { register, dictionary, view }),
        situation: situationAt(register, settledAt(period)),
      })),
    [register, dictionary, view.language, chosen],
  )
  const frame = useChosenInView(chosen)
  return (
    <section className="matrix">
      <h2>{text.caption}</h2>
      <DayScale size="wide" />
      <DayScale size="medium" />
      <div className="matrix-frame" ref={frame}>
        <div className="matrix-grid">
          <table>
            <caption className="visually-hidden">{text.caption}</caption>
            <Columns count={columns.length} />
            <thead>
              <YearHeads />
              <tr>
                <th scope="col" className="matrix-km">
                  <abbr title={text.kilometres}>{unit('km', view.language)}</abbr>
                </th>
                <th scope="col" className="matrix-corner">
                  {text.northToSouth}
                </th>
                <ColumnHeads columns={columns} />
                <th scope="col" className="matrix-fence">
                  <strong>{dictionary.crossing.fence}</strong>
                  <span>{shortDay(moment.day, view.language)}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {register.crossings.map((crossing) => (
                <MatrixRow key={crossing.id} crossing={crossing} columns={columns} />
              ))}
            </tbody>
          </table>
          <ChosenFrame index={chosen} count={columns.length} />
        </div>
        <LastConfirmed />
      </div>
      <MatrixNote />
      <PeriodDetail />
      <FenceList />
    </section>
  )
}

/** What the widths of the columns are set by: the last one has room for the line to its end. */
function Columns({ count }: { count: number }) {
  return (
    <colgroup>
      <col className="matrix-km" />
      <col className="matrix-corner" />
      <col span={count - 1} />
      <col className="matrix-last" />
      <col className="matrix-fence" />
    </colgroup>
  )
}

interface Props {
  /** Which column is chosen, from 0, and of how many. */
  index: number
  count: number
}

/** The frame of the chosen column. One element over the table, so that it can slide from column to column. */
function ChosenFrame({ index, count }: Props) {
  // Of the width of all columns but the last, whose own is the style sheet's.
  const share = 100 / (count - 1)
  return (
    <svg className="matrix-chosen" aria-hidden="true">
      <rect
        x={`${(index * share).toFixed(3)}%`}
        width={`${share.toFixed(3)}%`}
        height="100%"
        data-last={index === count - 1 || undefined}
      />
    </svg>
  )
}

/**
 * The frame of a table that may be wider than it: it scrolls to the chosen column whenever another is chosen or its
 * width changes. The page stays where it is.
 */
function useChosenInView(chosen: number): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: which column is chosen is read from the table
  useEffect(
    function keepInView() {
      const element = frame.current
      if (!element) return
      const observer = new ResizeObserver(() => scrollToChosen(element))
      observer.observe(element)
      return function stopKeeping() {
        observer.disconnect()
      }
    },
    [chosen],
  )
  return frame
}

function scrollToChosen(frame: HTMLElement): void {
  const head = frame.querySelector('th[data-chosen]')?.getBoundingClientRect()
  const names = frame.querySelector('tbody th')?.getBoundingClientRect()
  if (!head || !names) return
  const { left, right } = frame.getBoundingClientRect()
  // The names stay at the frame's start, before what is scrolled.
  const hidden = Math.min(0, head.left - left - names.width) || Math.max(0, head.right - right)
  if (hidden !== 0) frame.scrollLeft += hidden
}
