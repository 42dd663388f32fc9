import type { ReactNode } from 'react'
import { yearsOf } from '../../i18n/words/period-heads.ts'
import { useSite } from '../../site/site.ts'

/** The row above the heads of the periods: the years that each of them lies in, once for all that lie in the same. */
export function YearHeads() {
  const { register } = useSite()
  const groups: { years: string; count: number }[] = []
  for (const period of register.periods) {
    const years = yearsOf(period, register)
    const last = groups.at(-1)
    if (last?.years === years) last.count += 1
    else groups.push({ years, count: 1 })
  }
  return (
    <tr className="matrix-years">
      <td className="matrix-km" />
      <td />
      {groups.map(({ years, count }) => (
        <th key={years} scope="colgroup" colSpan={count}>
          <span>
            <b>{shortened(years)}</b>
          </span>
        </th>
      ))}
      <td className="matrix-fence" />
    </tr>
  )
}

/** "2023–2026", of which a narrow table shows "2023–26". */
function shortened(years: string): ReactNode {
  const [first, last] = years.split('–')
  if (!last) return first
  return (
    <>
      {first}–<span className="matrix-century">{last.slice(0, 2)}</span>
      {last.slice(2)}
    </>
  )
}
