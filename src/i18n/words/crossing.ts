import { helsinkiClock, type Instant } from '../../model/helsinki.ts'
import { type Crossing, endOfRecord } from '../../model/register.ts'
import { type CrossingSituation, situationAt, situationOf } from '../../model/situation.ts'
import { longInstant, shortDayNear, shortInstantNear } from '../dates.ts'
import { longDay, longMoment } from '../format.ts'
import type { Facts } from './facts.ts'

/** Both names: "Salla – Салла". */
export function pairOf({ names, counterpart }: Crossing): string {
  return `${names.fi} – ${counterpart.names.ru}`
}

/** "Open on 20 November 2023" */
export function statusSentence(site: Facts, crossing: Crossing): string {
  const { status } = situationOf(site.situation, crossing)
  return site.dictionary.status.on(
    site.dictionary.status.word[status],
    longMoment(site.moment, site.view.language),
  )
}

/** How a phrase writes its dates: in full, or as short as the moment shown allows. */
export type Brevity = 'long' | 'short'

/** "since 18 November 2023 at 00:00", or since before the first decision. */
export function sincePhrase(site: Facts, crossing: Crossing, brevity: Brevity): string {
  const { register, dictionary, view, situation, moment } = site
  const { since } = situationOf(situation, crossing)
  if (since) return dictionary.status.since(instantPhrase(since.at, site, brevity))
  const { day } = helsinkiClock(register.periods[1]?.from ?? endOfRecord(register))
  const isShort = brevity === 'short'
  return dictionary.status.sinceBefore(
    isShort ? shortDayNear(day, moment.day, view.language) : longDay(day, view.language),
  )
}

/** "closes 24 November 2023 at 00:00", or null where no change follows in the record. */
export function untilPhrase(site: Facts, crossing: Crossing, brevity: Brevity): string | null {
  const { next, status } = situationOf(site.situation, crossing)
  return next && site.dictionary.status.until(status, instantPhrase(next.at, site, brevity))
}

function instantPhrase(at: Instant, { view, moment }: Facts, brevity: Brevity): string {
  return brevity === 'long' ? longInstant(at, view.language) : shortInstantNear(at, moment.day, view.language)
}

/** The latest record of one crossing: "closed", and since when. */
export function latestOf(
  { register, dictionary, view }: Facts,
  crossing: Crossing,
): { what: string; since: string | null } {
  const { status, since } = situationOf(situationAt(register, endOfRecord(register)), crossing)
  return {
    what: dictionary.status.lower[status],
    since: since && longInstant(since.at, view.language),
  }
}

/** "Closed on 24 May 2026": at the end of the record. */
export function latestStatusSentence({ register, dictionary, view }: Facts, crossing: Crossing): string {
  const { status } = situationOf(situationAt(register, endOfRecord(register)), crossing)
  return dictionary.status.on(dictionary.status.word[status], longDay(register.record.endsOn, view.language))
}

/** "open", "closed", or "open, applications accepted": the words of a symbol. */
export function symbolWords(
  { status, applications }: Pick<CrossingSituation, 'status' | 'applications'>,
  { status: text }: Facts['dictionary'],
): string {
  return applications ? text.withApplications : text.lower[status]
}
