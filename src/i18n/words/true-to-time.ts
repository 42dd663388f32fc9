import type { Language } from '../../address/view.ts'
import { daysBetween, helsinkiClock, type Instant } from '../../model/helsinki.ts'
import { openSpans, type Reopening } from '../../model/open-spans.ts'
import type { Crossing, Register } from '../../model/register.ts'
import { dayRange } from '../format.ts'
import { upperFirst } from '../lists.ts'
import { textsOf } from '../texts.ts'
import type { Facts } from './facts.ts'
import type { Wordings } from './moment-words.ts'

/** "14–15 Dec 2023: Vaalimaa and Niirala open, for 44 and 36 hours" */
export function reopeningWords({ days: [first, last], crossings }: Reopening, language: Language): Wordings {
  const text = textsOf(language).time
  const days = dayRange(first, last, language, true).join('–')
  const names = crossings.map(({ crossing }) => crossing.names[language])
  const hours = crossings.map((each) => each.hours)
  const brief = text.reopenedBriefly(days, names.length, Math.max(...hours))
  // Of more than two, the names and hours would be a table.
  return [names.length > 2 ? brief : text.reopened(days, names, [...new Set(hours)]), brief]
}

/** "None open since 15 Dec 2023, 20:00: 891 days to the last confirmation" */
export function sinceWords({
  register,
  dictionary,
  view,
}: Pick<Facts, 'register' | 'dictionary' | 'view'>): Wordings {
  const text = textsOf(view.language).time
  const { crossings } = register
  const { from, open } = lastSpan(register, crossings)
  const { day: date, time } = helsinkiClock(from)
  const share = open === 0 ? null : upperFirst(dictionary.words.briefShare(open, crossings.length, 'open'))
  const brief = text.since(share, { date, time, form: 'short' })
  const days = daysToConfirmation(register, from)
  return [days > 0 ? brief + text.toConfirmation(days) : brief, brief]
}

/** What holds at the end of the record, and since when. */
function lastSpan(register: Register, crossings: readonly Crossing[]): { from: Instant; open: number } {
  const last = openSpans(register, crossings).at(-1)
  if (!last) throw new RangeError('The record has no days.')
  return last
}

/** From date to date; negative where what holds has not been confirmed yet. */
export function daysToConfirmation({ record }: Pick<Register, 'record'>, from: Instant): number {
  return daysBetween(helsinkiClock(from).day, record.lastConfirmedOn)
}
