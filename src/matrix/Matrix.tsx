import { shortDay, unit } from '../i18n/format.ts'
import { isWithin, settledAt } from '../model/periods.ts'
import { situationAt } from '../model/situation.ts'
import { useSite } from '../site/site.ts'
import { ChosenFrame } from './ChosenFrame.tsx'
import { ColumnHeads } from './ColumnHeads.tsx'
import { DayScale } from './DayScale.tsx'
import { FenceList } from './FenceList.tsx'
import { headOf } from './heads.ts'
import { MatrixNote } from './MatrixNote.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import { PeriodDetail } from './PeriodDetail.tsx'
import { useChosenInView } from './useChosenInView.ts'

/** All crossings in all periods: the list, the history and a control of the moment in one table, with its two true scales. */
export function Matrix() {
  const site = useSite()
  const { register, dictionary, view, moment, at } = site
  const text = dictionary.matrix
  const columns = register.periods.map((period) => ({
    period,
    chosen: isWithin(period, at),
    head: headOf(period, site),
    situation: situationAt(register, settledAt(period)),
  }))
  const chosen = columns.findIndex((column) => column.chosen)
  const frame = useChosenInView(chosen)
  return (
    <section className="matrix">
      <h2>{text.caption}</h2>
      <DayScale size="wide" />
      <DayScale size="medium" />
      <div className="matrix-frame" ref={frame}>
        <table>
          <caption className="visually-hidden">{text.caption}</caption>
          <thead>
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
      <MatrixNote />
      <PeriodDetail />
      <FenceList />
    </section>
  )
}
