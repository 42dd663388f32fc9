import type { Day } from '../../../geodata/schema/scalars.ts'
import { type Crossing, endOfRecord } from '../../model/register.ts'
import { situationAt, situationOf } from '../../model/situation.ts'
import { whenOfMoment } from '../dates.ts'
import { longDay } from '../format.ts'
import { pairOf, sincePhrase } from './crossing.ts'
import type { Facts } from './facts.ts'
import { latestRecord, latestSentence, showsLatest } from './headline.ts'
import { factsAt } from './statement.ts'

/** What a quotation speaks of: a crossing; null for the whole border. */
type Subject = Crossing | null

/**
 * Both statements as sentences to be quoted: what held at the moment shown (of the latest record: at the moment that
 * the map opens on), and the latest record.
 */
export function quotation(facts: Facts, subject: Subject): string {
  return subject ? ofCrossing(facts, subject) : ofBorder(facts)
}

/** What the first sentence speaks of. */
export function quotedMoment(facts: Facts): Facts {
  return showsLatest(facts) ? factsAt(facts, { day: facts.register.record.opensOn }) : facts
}

/**
 * How to cite the view, before its address and after: the work, the situation that it shows, how old the record is, and
 * the day of reading, which is left to be filled in where it is null.
 */
export function citation(facts: Facts, subject: Subject, today: Day | null): [before: string, after: string] {
  const { dictionary, view, moment } = facts
  const text = dictionary.quotation
  const before = text.citation(subject && pairOf(subject), whenOfMoment(moment), confirmed(facts))
  return [`${before} `, `, ${text.accessed(today && longDay(today, view.language))}.`]
}

function ofBorder(facts: Facts): string {
  const { register, dictionary, view } = facts
  const { moment, situation } = quotedMoment(facts)
  const { counts, crossings } = situation
  const status = counts.closed <= counts.open ? 'closed' : 'open'
  const names = crossings
    .filter((each) => each.status === status)
    .map(({ crossing }) => crossing.names[view.language])
  const text = dictionary.quotation
  const total = crossings.length
  const named = names.length === 0 ? null : ({ status, names } as const)
  const then = text.border({ when: whenOfMoment(moment), closed: counts.closed, total, named })
  const latest = latestRecord(facts)
  if (!latest.since) return `${then} ${latestSentence(facts, latest)}`
  const { open } = situationAt(register, endOfRecord(register)).counts
  const since = dictionary.status.since(latest.since)
  return `${then} ${text.allSince(total, open === 0 ? 'closed' : 'open', since, confirmed(facts))}`
}

function ofCrossing(facts: Facts, crossing: Crossing): string {
  const { register, dictionary, view } = facts
  const { moment, situation } = quotedMoment(facts)
  const text = dictionary.quotation
  const name = crossing.names[view.language]
  const then = text.crossing(whenOfMoment(moment), name, situationOf(situation, crossing).status)
  const latest = factsAt(facts, { day: register.record.endsOn })
  const { status } = situationOf(latest.situation, crossing)
  return `${then} ${text.oneSince(status, sincePhrase(latest, crossing, 'long'), confirmed(facts))}`
}

function confirmed({ register, view }: Facts): string {
  return longDay(register.record.lastConfirmedOn, view.language)
}
