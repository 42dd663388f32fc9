import { type ReactNode, useId } from 'react'
import { CrossingSample } from '../../drawing/symbols/Sample.tsx'
import type { Statement, Statements } from '../../i18n/words/statement.ts'
import { useSite } from '../../site/site.ts'
import { MomentLink } from '../moment/MomentLink.tsx'
import { CitedText } from '../source/CitedText.tsx'

interface PairProps {
  statements: Statements
  /** On the whole border, on the crossing of a page, or on one in its popup, which has room for few words. */
  on: 'border' | 'crossing' | 'popup'
}

/** What held at a moment, and the latest record, of equal rank; the one that the map does not show leads there. */
export function StatementPair({ statements: { moment, latest, shown }, on }: PairProps) {
  return (
    <div className="statement-pair" data-on={on}>
      <Cell statement={moment} isShown={shown === 'moment'} on={on} briefName={moment.date} />
      <Cell statement={latest} isShown={shown === 'latest'} on={on} briefName={latest.name} />
    </div>
  )
}

interface CellProps {
  statement: Statement
  isShown: boolean
  on: PairProps['on']
  briefName: string
}

function Cell({ statement, isShown, on, briefName }: CellProps) {
  const id = useId()
  const ids = { label: `${id}label`, name: `${id}name`, date: `${id}date`, words: `${id}words` }
  const isBrief = on === 'popup'
  return (
    <div className="statement" data-shown={isShown || undefined}>
      <p id={ids.name} className="statement-name">
        {isBrief ? <span>{briefName}</span> : <ByRoom long={statement.name} short={statement.shortName} />}
      </p>
      <MomentLink
        to={statement.moment}
        id={ids.label}
        className="statement-switch"
        aria-current={isShown || undefined}
        aria-labelledby={[ids.label, ids.name, ...(isBrief ? [] : [ids.date]), ids.words].join(' ')}
      >
        <Label isShown={isShown} isBrief={isBrief} />
      </MomentLink>
      {!isBrief && (
        <p id={ids.date} className="statement-date">
          <span>{statement.date}</span>
        </p>
      )}
      {on === 'border' && <Symbols statement={statement} size={12} />}
      <p id={ids.words} className="statement-words">
        {on !== 'border' && <Symbols statement={statement} size={isBrief ? 16 : 22} />}
        <span>{statement.words}</span>
      </p>
      {!isBrief && (
        <p className="statement-reasons">
          <CitedText parts={statement.reasons} />
        </p>
      )}
    </div>
  )
}

function Label({ isShown, isBrief }: { isShown: boolean; isBrief: boolean }) {
  const { label, labelShort, labelBrief } = useSite().dictionary.statement
  const state = isShown ? 'shown' : 'show'
  if (isBrief) return <span>{labelBrief[state]}</span>
  return <ByRoom long={label[state]} short={labelShort[state]} />
}

/** The words for which there is room. */
function ByRoom({ long, short }: { long: string; short: string }): ReactNode {
  return (
    <>
      <span className="with-room">{long}</span>
      <span className="without-room">{short}</span>
    </>
  )
}

/** One for each crossing; the words beside them say the same. */
function Symbols({ statement: { crossings }, size }: { statement: Statement; size: number }) {
  return (
    <span className="statement-symbols">
      {crossings.map(({ crossing, status, applications }) => (
        <CrossingSample key={crossing.id} status={status} applications={applications} size={size} />
      ))}
    </span>
  )
}
