import type { ReactNode } from 'react'
import { dayOf } from '../../model/page-days.ts'
import { useInteractive, useSite } from '../../site/site.ts'
import { MomentLink } from '../moment/MomentLink.tsx'
import { type Column, moveFocus } from './MatrixRow.tsx'

/** The heads of the periods, which lead to their days. With scripts they are one stop for Tab, and arrows move along. */
export function ColumnHeads({ columns }: { columns: readonly Column[] }) {
  const { register, dictionary } = useSite()
  const interactive = useInteractive()
  const text = dictionary.matrix
  return columns.map(({ period, chosen, head, situation: { counts, crossings } }) => {
    const content = (
      <>
        <span className="matrix-days">{withGaps(head)}</span>
        <span className="matrix-count">{text.count(counts.open, crossings.length)}</span>
        <span className="matrix-short-count" aria-hidden="true">
          {text.shortCount(counts.open, crossings.length)}
        </span>
      </>
    )
    return (
      <th key={head} scope="col" className="matrix-head" data-chosen={chosen || undefined}>
        <MomentLink
          to={{ day: dayOf(period, register) }}
          aria-current={chosen || undefined}
          tabIndex={interactive && !chosen ? -1 : undefined}
          onKeyDown={(event) => moveFocus(event, 'tr', '.matrix-head a')}
        >
          {content}
        </MomentLink>
      </th>
    )
  })
}

/** Where a line must not break, but in the narrowest table. */
function withGaps(head: string): ReactNode[] {
  const pieces = head.split('\u00a0')
  return pieces.flatMap((piece, index) => {
    if (index === 0) return [piece]
    const gap = (
      <span key={pieces.slice(0, index).join(' ')} className="matrix-gap">
        {' '}
      </span>
    )
    return [gap, piece]
  })
}
