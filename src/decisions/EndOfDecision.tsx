import type { Decision } from '../../geodata/schema/decision.ts'
import { longDay } from '../i18n/format.ts'
import { announcedEndOf } from '../model/announced-end.ts'
import { instantOfDate } from '../model/decisions.ts'
import { helsinkiClock } from '../model/helsinki.ts'
import { useTextSite } from '../site/text-site.ts'

/** The end that a decision announced, and what came of it. */
export function EndOfDecision({ decision }: { decision: Decision }) {
  const { texts, view } = useTextSite()
  const until = decision.announcedUntil
  return (
    <>
      {until ? longDay(until, view.language) : texts.decisions.untilFurtherNotice}.{' '}
      <Outcome decision={decision} />
    </>
  )
}

function Outcome({ decision }: { decision: Decision }) {
  const { register, texts, view } = useTextSite()
  const text = texts.decisions
  const { outcome, next } = announcedEndOf(decision, register.decisions)
  if (!next) return text.newest
  const adopted = longDay(next.adoptedAt.slice(0, 10), view.language)
  const link = <a href={`#${next.id}`}>{text.named(next.reference, adopted)}</a>
  const from = { date: helsinkiClock(instantOfDate(next.inForceFrom)).day }
  if (outcome !== 'overtaken') return text.followed(link, from)
  return text.overtaken(link, from, next.announcedUntil && longDay(next.announcedUntil, view.language))
}
