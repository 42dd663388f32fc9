import type { Day, PartialDate } from '../../geodata/schema/scalars.ts'
import type { Language } from '../address/view.ts'
import { instantOfDate } from '../model/decisions.ts'
import type { Moment } from '../model/helsinki.ts'
import { helsinkiClock, type Instant } from '../model/helsinki.ts'
import { DATE_WORDS } from './date-words.ts'
import { dayMonth, longDate, shortDay, time } from './format.ts'

/**
 * A date or a time that a sentence names. A value and not a text, since a language may have to put it into another case or
 * another order: «с 20:00 15 декабря».
 */
export interface When {
  /** As precise as it is known; none if the sentence has already named the day. */
  date?: PartialDate
  /** `HH:MM` */
  time?: string | undefined
  /** 15 Dec 2023, or 15 Dec; otherwise in full. */
  form?: 'short' | 'without year'
  /** Whether no line may break within it. */
  unbroken?: boolean
}

/** An instant in full; with `near`, as short as a sentence about that day allows. */
export function whenOf(at: Instant, near?: Day): When {
  const { day, time: clock } = helsinkiClock(at)
  return { date: day, time: clock, ...(near && { form: shortForm(day, near) }) }
}

/** A date of the data: a bare day has no time. */
export function whenOfDate(date: string): When {
  const when = whenOf(instantOfDate(date))
  return date.includes('T') ? when : { ...when, time: undefined }
}

/** A moment in full. */
export function whenOfMoment({ day, time: clock }: Moment): When {
  return { date: day, time: clock }
}

/** How short a day can be beside another: the year only if it differs. */
export function shortForm(day: Day, near: Day): 'short' | 'without year' {
  return isSameYear(day, near) ? 'without year' : 'short'
}

/** Standing alone: 15 December 2023 at 20:00; 15 Dec 2023, 20:00; 24 Nov; September 2023; 2023; 20:00 */
export function written(when: When, language: Language): string {
  const { date, time: clock, form, unbroken = false } = when
  const { at, beforeShortTime = ', ' } = DATE_WORDS[language]
  const day = date && WAYS[form ?? 'in full'](date, language)
  const hour = clock && time(clock, language)
  const text = day && hour ? day + (form ? beforeShortTime : ` ${at} `) + hour : (day ?? hour ?? '')
  return unbroken ? text.replaceAll(' ', '\u00a0') : text
}

const WAYS = { 'in full': longDate, short: shortDay, 'without year': dayMonth }

/** As precise as the date: 14 Sept 2023; September 2023; 2023 */
export function shortDate(date: PartialDate, language: Language): string {
  return date.length === 10 ? shortDay(date, language) : longDate(date, language)
}

function isSameYear(day: Day, other: Day): boolean {
  return day.slice(0, 4) === other.slice(0, 4)
}
