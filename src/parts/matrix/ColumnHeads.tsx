import { dayOf } from '../../model/page-days.ts'
import { useInteractive, useSite } from '../../site/site.ts'
import { type Column, moveFocus } from './MatrixRow.tsx'

/** The heads of the periods. With scripts they are buttons that set the moment: one stop for Tab, arrows move along. */
export function ColumnHeads({ columns }: { columns: readonly Column[] }) {
  const { register, dictionary, show } = useSite()
  const interactive = useInteractive()
  const text = dictionary.matrix
  return columns.map(({ period, chosen, head, situation: { counts, crossings } }) => {
    const content = (
      <>
        <span className="matrix-days">{head}</span>
        <span className="matrix-count">{text.count(counts.open, crossings.length)}</span>
        <span className="matrix-short-count" aria-hidden="true">
          {text.shortCount(counts.open, crossings.length)}
        </span>
      </>
    )
    return (
      <th key={head} scope="col" className="matrix-head" data-chosen={chosen || undefined}>
        {interactive ? (
          <button
            type="button"
            aria-pressed={chosen}
            tabIndex={chosen ? 0 : -1}
            onClick={() => show({ moment: { day: dayOf(period, register) } })}
            onKeyDown={(event) => moveFocus(event, 'tr', '.matrix-head button')}
          >
            {content}
          </button>
        ) : (
          <span className="matrix-head-text">{content}</span>
        )}
      </th>
    )
  })
}
