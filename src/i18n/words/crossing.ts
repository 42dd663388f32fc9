import type { Instant } from '../../model/helsinki.ts'
import { type Crossing, endOfRecord } from '../../model/register.ts'
import { type CrossingSituation, situationAt, situationOf } from '../../model/situation.ts'
import { type When, whenOf, whenOfMoment } from '../dates.ts'
import type { Facts, LatestRecord } from './facts.ts'

/** Both names: "Salla – Салла". */
export function pairOf({ names, counterpart }: Crossing): string {
  return `${names.fi} – ${counterpart.names.ru}`
}

/** "Open on 20 November 2023" */
export function statusSentence(site: Facts, crossing: Crossing): string {
  const { status } = situationOf(site.situation, crossing)
  return site.dictionary.status.on(status, whenOfMoment(site.moment))
}

/** How a phrase writes its dates: in full, or as short as the moment shown allows. */
export type Brevity = 'long' | 'short'

/** "since 18 November 2023 at 00:00", or since before the first decision. */
export function sincePhrase(site: Facts, crossing: Crossing, brevity: Brevity): string {
  const { register, dictionary, situation } = site
  const { since } = situationOf(situation, crossing)
  if (since) return dictionary.status.since(when(since.at, site, brevity))
  const first = register.periods[1]?.from ?? endOfRecord(register)
  return dictionary.status.sinceBefore({ ...when(first, site, brevity), time: undefined })
}

/** "closes 24 November 2023 at 00:00", or null where no change follows in the record. */
export function untilPhrase(site: Facts, crossing: Crossing, brevity: Brevity): string | null {
  const { next, status } = situationOf(site.situation, crossing)
  return next && site.dictionary.status.until(status, when(next.at, site, brevity))
}

function when(at: Instant, { moment }: Facts, brevity: Brevity): When {
  return brevity === 'long' ? whenOf(at) : whenOf(at, moment.day)
}

/** The latest record of one crossing: "closed", and since when. */
export function latestOf({ register, dictionary }: Facts, crossing: Crossing): LatestRecord {
  const { status, since } = situationOf(situationAt(register, endOfRecord(register)), crossing)
  return {
    what: dictionary.status.lower[status],
    since: since && whenOf(since.at),
  }
}

/** "Closed on 24 May 2026": at the end of the record. */
export function latestStatusSentence({ register, dictionary }: Facts, crossing: Crossing): string {
  const { status } = situationOf(situationAt(register, endOfRecord(register)), crossing)
  return dictionary.status.on(status, { date: register.record.endsOn })
}

/** "open", "closed", or "open, applications accepted": the words of a symbol. */
export function symbolWords(
  { status, applications }: Pick<CrossingSituation, 'status' | 'applications'>,
  { status: text }: Facts['dictionary'],
): string {
  return applications ? text.withApplications : text.lower[status]
}
