import { daysBetween, helsinkiClock, type Instant } from '../../model/helsinki.ts'
import { openSpans, type Reopening } from '../../model/open-spans.ts'
import type { Crossing, Register } from '../../model/register.ts'
import { whenOfMoment, written } from '../dates.ts'
import { dayRange } from '../format.ts'
import { lowerFirst, upperFirst } from '../lists.ts'
import type { Facts } from './facts.ts'
import { showsLatest } from './headline.ts'

/** Some words in full, and for where there is little room. */
export type Wordings = readonly [full: string, brief: string]

/** The moment shown, and how many are open: "20 Nov 2023: four of eight open"; "latest record". */
export function momentWords(facts: Facts): Wordings {
  const { dictionary, view, moment, situation } = facts
  if (showsLatest(facts)) {
    const latest = lowerFirst(dictionary.statement.latest)
    return [latest, latest]
  }
  const { open, closed } = situation.counts
  const day = written({ ...whenOfMoment(moment), form: 'short' }, view.language)
  return [
    `${day}: ${dictionary.words.briefShare(open, open + closed, 'open')}`,
    `${day}: ${dictionary.matrix.shortCount(open, open + closed)}`,
  ]
}

/** "14–15 Dec 2023: Vaalimaa and Niirala open, for 44 and 36 hours" */
export function reopeningWords(
  { days: [first, last], crossings }: Reopening,
  { dictionary, view }: Pick<Facts, 'dictionary' | 'view'>,
): Wordings {
  const days = dayRange(first, last, view.language, true).join('–')
  const names = crossings.map(({ crossing }) => crossing.names[view.language])
  const hours = crossings.map((each) => each.hours)
  const brief = dictionary.time.reopenedBriefly(days, names.length, Math.max(...hours))
  // Of more than two, the names and hours would be a table.
  return [names.length > 2 ? brief : dictionary.time.reopened(days, names, [...new Set(hours)]), brief]
}

/** "None open since 15 Dec 2023, 20:00: 891 days to the last confirmation" */
export function sinceWords({ register, dictionary }: Pick<Facts, 'register' | 'dictionary'>): Wordings {
  const { crossings } = register
  const { from, open } = lastSpan(register, crossings)
  const { day: date, time } = helsinkiClock(from)
  const share = open === 0 ? null : upperFirst(dictionary.words.briefShare(open, crossings.length, 'open'))
  const brief = dictionary.time.since(share, { date, time, form: 'short' })
  const days = daysToConfirmation(register, from)
  return [days > 0 ? brief + dictionary.time.toConfirmation(days) : brief, brief]
}

/** What holds at the end of the record, and since when. */
export function lastSpan(
  register: Register,
  crossings: readonly Crossing[],
): { from: Instant; open: number } {
  const last = openSpans(register, crossings).at(-1)
  if (!last) throw new RangeError('The record has no days.')
  return last
}

/** From date to date; negative where what holds has not been confirmed yet. */
export function daysToConfirmation({ record }: Pick<Register, 'record'>, from: Instant): number {
  return daysBetween(helsinkiClock(from).day, record.lastConfirmedOn)
}
