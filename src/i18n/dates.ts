import type { Day } from '../../geodata/schema/scalars.ts'
import type { Language } from '../address/view.ts'
import { instantOfDate } from '../model/decisions.ts'
import { helsinkiClock, type Instant } from '../model/helsinki.ts'
import { dayMonth, longDay, longDayMonth, longMoment, shortDay, time } from './format.ts'

/** What parts a short day from its time, where that is not a comma. */
const BEFORE_TIME: Partial<Record<Language, string>> = { fi: ' klo\u00a0', sv: ' kl. ' }

/** A date of the data, in full: 15 December 2023 at 20:00; a bare day without a time. */
export function longDateOf(date: string, language: Language): string {
  const { day, time: clock } = helsinkiClock(instantOfDate(date))
  return longMoment(date.includes('T') ? { day, time: clock } : { day }, language)
}

/** An instant in full: 15 December 2023 at 20:00. */
export function longInstant(at: Instant, language: Language): string {
  return longMoment(helsinkiClock(at), language)
}

/** 15 Dec 2023, 20:00; a bare day without a time. */
export function shortDateOf(date: string, language: Language): string {
  const clock = helsinkiClock(instantOfDate(date))
  const day = shortDay(clock.day, language)
  return date.includes('T') ? withTime(day, clock.time, language) : day
}

/** A day in a sentence that has named the year already: the year only where it is another. */
export function longDayNear(day: Day, near: Day, language: Language): string {
  return day.slice(0, 4) === near.slice(0, 4) ? longDayMonth(day, language) : longDay(day, language)
}

/** 24 Nov, 00:00; with the year where it is not that of `near`. */
export function shortInstantNear(at: Instant, near: Day, language: Language): string {
  const { day, time: clock } = helsinkiClock(at)
  return withTime(shortDayNear(day, near, language), clock, language)
}

/** 24 Nov; with the year where it is not that of `near`. */
export function shortDayNear(day: Day, near: Day, language: Language): string {
  return day.slice(0, 4) === near.slice(0, 4) ? dayMonth(day, language) : shortDay(day, language)
}

/** A short day with its time: 24 Nov, 00:00; in Finnish 24.11. klo 0.00 */
function withTime(day: string, clock: string, language: Language): string {
  return `${day}${BEFORE_TIME[language] ?? ', '}${time(clock, language)}`
}
