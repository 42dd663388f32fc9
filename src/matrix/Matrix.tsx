import { useMemo } from 'react'
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
                {shortDay(moment.day, view.language)}
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
