import type { TrafficCount } from '../../geodata/schema/crossing.ts'
import { longPeriod, number } from '../i18n/format.ts'
import { localized } from '../i18n/localized.ts'
import { staticWordsOf } from '../i18n/static-words.ts'
import { useSite } from '../site/site.ts'
import { labelOf } from './chart-slots.ts'
import { Marks } from './Marks.tsx'
import { isUnknown, type UnknownYears } from './traffic.ts'

/** All figures, also those that no chart can draw, with what limits them. */
export function TrafficTable({ rows }: { rows: readonly (TrafficCount | UnknownYears)[] }) {
  const { dictionary, view } = useSite()
  const { source, notKnown } = dictionary.crossing
  const text = staticWordsOf(view.language).crossing
  return (
    <table className="traffic-table">
      <thead>
        <tr>
          <th scope="col">{text.period}</th>
          <th scope="col">{text.number}</th>
          <th scope="col">{source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          isUnknown(row) ? (
            <tr key={row.from}>
              <th scope="row">{labelOf(row)}</th>
              <td className="unknown">{notKnown}</td>
              <td />
            </tr>
          ) : (
            <tr key={row.period}>
              <th scope="row">
                {longPeriod(row.period, view.language)}
                {row.note && <span className="fact-note">{localized(row.note, view.language)}</span>}
              </th>
              <td>{figureOf(row)}</td>
              <td>
                <Marks ids={row.sources} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )

  function figureOf({ value, approximate }: TrafficCount): string {
    const figure = number(value, view.language)
    return approximate ? text.about(figure) : figure
  }
}
