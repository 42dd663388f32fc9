import type { Day } from '../../geodata/schema/scalars.ts'
import { addDays, helsinkiClock, helsinkiInstant, type Moment } from '../model/helsinki.ts'
import { within } from '../model/numbers.ts'
import type { Reading, Repair } from './repair.ts'
import { unwrapped } from './spelling.ts'
import type { AddressRules } from './view.ts'

type DateRules = Pick<AddressRules, 'opensOn' | 'recordFrom' | 'recordTo'>

/**
 * Reads a moment: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` in Helsinki time. Other ways of writing one are
 * understood; a moment outside the record becomes the first or the last day of it, without a time.
 */
export function readDate(given: string, rules: DateRules): Reading<Moment> {
  const written = readWrittenDay(plain(given))
  if (!written) {
    return { value: null, repair: { kind: 'date-not-understood', given, shown: rules.opensOn } }
  }
  const { day, inCalendar } = written
  const rest = written.rest.replace(/^[\s,T]+/i, '')
  const time = rest === '' ? null : readWrittenTime(rest)
  const value: Moment = time && isNearRecord(day, rules) ? helsinkiMoment(day, time) : { day }
  const outside = outsideRecord(value.day, rules)
  return outside ? { value: { day: outside.shown }, repair: outside } : { value, repair: repairOf() }

  function repairOf(): Repair | null {
    if (!inCalendar) return { kind: 'date-not-in-calendar', given, shown: value }
    if (rest !== '' && time === null) return { kind: 'time-not-on-clock', given, shown: day }
    if (time?.offset === null && time.time !== value.time) {
      return { kind: 'time-skipped', given: { day, time: time.time }, shown: value }
    }
    return writeDate(value) === given ? null : { kind: 'date-rewritten', given, shown: value }
  }
}

/** `2023-11-20`, or `2023-11-20T07:30`. */
export function writeDate({ day, time }: Moment): string {
  return time === undefined ? day : `${day}T${time}`
}

/** Without punctuation round it, and with every kind of dash as a hyphen: word processors put dashes into dates. */
function plain(text: string): string {
  return unwrapped(text).replace(/[\p{Dash_Punctuation}−]/gu, '-')
}

function helsinkiMoment(day: Day, { time, offset }: WrittenTime): Moment {
  return helsinkiClock(
    offset === null ? helsinkiInstant(day, time) : Date.parse(`${day}T${time}Z`) - offset * 60_000,
  )
}

/** An offset from UTC may move a time into a neighbouring day. In years far off there is no clock to ask. */
function isNearRecord(day: Day, { recordFrom, recordTo }: DateRules): boolean {
  return day >= addDays(recordFrom, -1) && day <= addDays(recordTo, 1)
}

function outsideRecord(given: Day, { recordFrom, recordTo }: DateRules) {
  if (given < recordFrom) return { kind: 'date-before-record', given, shown: recordFrom } as const
  if (given > recordTo) return { kind: 'date-after-record', given, shown: recordTo } as const
  return null
}

/** A day as somebody wrote it, and the text after it. */
export interface WrittenDay {
  day: Day
  /** Whether the calendar has the day written; if not, `day` is the nearest in the same month. */
  inCalendar: boolean
  rest: string
}

/** Day before month, as in Finland and Russia, unless the year comes first. */
const FORMS = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4}|\d{2})(?!\d)/,
  /^(?<year>\d{4})(?:[-/.](?<month>\d{1,2}))?$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
]

/** Reads a day in any of the common numeric forms; a month or a year alone means its last day. Null: no day. */
function readWrittenDay(text: string): WrittenDay | null {
  const match = FORMS.map((form) => form.exec(text)).find((found) => found !== null)
  if (!match?.groups) return null
  const { year = '', month = '12', day } = match.groups
  const fullYear = Number(year.length === 2 ? `20${year}` : year)
  if (fullYear === 0) return null
  const written = inOrder(Number(month), day === undefined ? null : Number(day))
  const nearestMonth = within(written.month, 1, 12)
  const lastDay = daysIn(fullYear, nearestMonth)
  const nearestDay = within(written.day ?? lastDay, 1, lastDay)
  return {
    day: [digits(fullYear, 4), digits(nearestMonth, 2), digits(nearestDay, 2)].join('-'),
    inCalendar: nearestMonth === written.month && nearestDay === (written.day ?? lastDay),
    rest: text.slice(match[0].length),
  }
}

/** `2023-20-11` can only mean November. */
function inOrder(month: number, day: number | null): { month: number; day: number | null } {
  return month > 12 && day !== null && day >= 1 && day <= 12 ? { month: day, day: month } : { month, day }
}

/** `Date.UTC` takes the years 1–99 for 1901–1999, which have the same leap years. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/** A time of day as somebody wrote it. */
interface WrittenTime {
  /** `HH:MM` */
  time: string
  /** Minutes ahead of UTC; null where none is written: Helsinki. */
  offset: number | null
}

/** A space may be the plus sign of an offset: that is what `+` stands for in a query. */
const FORM =
  /^(?<hour>\d{1,2})(?:[:.]?(?<minute>\d{2})(?:[:.]?(?<second>\d{2})(?:[.,]\d+)?)?)? ?(?:(?<utc>z|utc|gmt)|(?<sign>[-+ ]?)(?<ahead>\d{2})(?::?(?<aheadMinutes>\d{2}))?)?$/i

/** Reads a time of day with or without seconds and offset. Null: no time that a clock shows. */
function readWrittenTime(text: string): WrittenTime | null {
  const groups = FORM.exec(text)?.groups
  if (!groups) return null
  const { hour = '', minute = '00', second = '00', utc, sign, ahead, aheadMinutes = '00' } = groups
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  if (Number(ahead ?? 0) > 14 || Number(aheadMinutes) > 59) return null
  const minutesAhead = ahead === undefined ? null : Number(ahead) * 60 + Number(aheadMinutes)
  return {
    time: `${hour.padStart(2, '0')}:${minute}`,
    offset: utc ? 0 : minutesAhead && (sign === '-' ? -minutesAhead : minutesAhead),
  }
}
