import type { Status } from '../../../geodata/schema/decision.ts'
import { endOfRecord } from '../../model/register.ts'
import { type Situation, situationAt } from '../../model/situation.ts'
import { whenOf } from '../dates.ts'
import { longDay, longMoment } from '../format.ts'
import type { Facts, LatestRecord } from './facts.ts'

/** Whether the moment shown is the end of the record. */
export function showsLatest({ register, moment }: Pick<Facts, 'register' | 'moment'>): boolean {
  return moment.day === register.record.endsOn && moment.time === undefined
}

/** The one sentence that a reader takes away: the date and how many crossings were closed. */
export function headline(site: Facts): string {
  const { dictionary, view, moment, situation } = site
  const counts = { closed: situation.counts.closed, total: situation.crossings.length }
  if (showsLatest(site)) return dictionary.home.headlineLatest(counts)
  return dictionary.home.headline({ date: longMoment(moment, view.language), ...counts })
}

/** The latest record in words: how many crossings are closed, and, if it is all or none, since when. */
export function latestRecord({ register, dictionary }: Facts): LatestRecord {
  const situation = situationAt(register, endOfRecord(register))
  const { closed, open } = situation.counts
  const total = closed + open
  const status: Status = closed >= open ? 'closed' : 'open'
  const since = closed === 0 || open === 0 ? lastChange(situation) : null
  return {
    what: dictionary.words.share(situation.counts[status], total, status),
    since: since === null ? null : whenOf(since),
  }
}

/** A latest record with the day of its confirmation, as one text. */
export function latestSentence(
  { register, dictionary, view }: Pick<Facts, 'register' | 'dictionary' | 'view'>,
  { what, since }: LatestRecord,
): string {
  const confirmed = longDay(register.record.lastConfirmedOn, view.language)
  return dictionary.latest(what, since, confirmed).join('')
}

/** When the last change before an instant was; null if there was none. */
function lastChange({ crossings }: Situation): number | null {
  const changes = crossings.flatMap(({ since }) => (since ? [since.at] : []))
  return changes.length === 0 ? null : Math.max(...changes)
}
