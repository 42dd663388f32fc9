import type { Decision } from '../../../geodata/schema/decision.ts'
import type { Day } from '../../../geodata/schema/scalars.ts'
import { isWithin } from '../../model/periods.ts'
import { type Crossing, endOfRecord } from '../../model/register.ts'
import { situationAt, situationOf } from '../../model/situation.ts'
import { primarySource } from '../../model/source-rank.ts'
import type { NewsroomWords } from '../en/newsroom.ts'
import { longDay } from '../format.ts'
import { localized } from '../localized.ts'
import type { Facts } from './facts.ts'
import { quotation, quotedMoment } from './quotation.ts'

/** Where and when a view was read. */
interface Reading {
  /** Whole. */
  address: string
  today: Day
}

/** A quotation, and the sources of both of its statements, with where and when they were read. */
export function withSources(
  facts: Facts,
  text: NewsroomWords,
  subject: Crossing | null,
  { address, today }: Reading,
): [quotation: string, sources: string] {
  const { dictionary, view } = facts
  const accessed = dictionary.quotation.accessed(longDay(today, view.language))
  const decisions = decisionsOf(facts, subject).map(({ reference, adoptedAt }) =>
    text.decision(reference, longDay(adoptedAt.slice(0, 10), view.language)),
  )
  const sources = text.sources(decisions, confirmationOf(facts), `${address}, ${accessed}`)
  return [quotation(facts, subject), sources]
}

/** The decisions that the two statements rest on, oldest first. */
function decisionsOf(facts: Facts, subject: Crossing | null): Decision[] {
  const { register } = facts
  const latest = situationAt(register, endOfRecord(register))
  const named = [quotedMoment(facts).situation, latest].map((situation) => {
    if (subject) return situationOf(situation, subject).since?.decision ?? situation.decision
    return register.periods.find((period) => isWithin(period, situation.at))?.decision
  })
  return register.decisions.filter((decision) => named.includes(decision))
}

/** Who confirmed the record last, and when; null if a decision is newer. */
function confirmationOf({ register, view }: Facts): string | null {
  const { lastConfirmation, lastConfirmedOn } = register.record
  const source = register.sources.get(primarySource(register, lastConfirmation.sources))
  if (!source || lastConfirmation.date !== lastConfirmedOn) return null
  return `${localized(source.publisher, view.language)}, ${longDay(lastConfirmedOn, view.language)}`
}
