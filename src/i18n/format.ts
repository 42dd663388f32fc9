import type { Day, PartialDate } from '../../geodata/schema/scalars.ts'
import type { Language } from '../address/view.ts'
import type { Moment } from '../model/moment.ts'

/** Whose conventions a language follows here: Finland's, where it is spoken there. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', fi: 'fi-FI', sv: 'sv-FI', ru: 'ru-RU' }

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format is a hundred times as slow as using it. Dates are made in UTC: they name days, not instants. */
function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], { ...options, hourCycle: 'h23', timeZone: 'UTC' })
  formats.set(key, format)
  return format
}

function utc(day: Day, time = '00:00'): number {
  return Date.parse(`${day}T${time}Z`)
}

/** 20 November 2023 */
export function longDay(day: Day, language: Language): string {
  return formatOf(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(utc(day))
}

/** 20 Nov 2023 */
export function shortDay(day: Day, language: Language): string {
  return formatOf(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(utc(day))
}

/** 20 November */
export function longDayMonth(day: Day, language: Language): string {
  return formatOf(language, { day: 'numeric', month: 'long' }).format(utc(day))
}

/** 20 Nov */
export function dayMonth(day: Day, language: Language): string {
  return formatOf(language, { day: 'numeric', month: 'short' }).format(utc(day))
}

/**
 * 18–23 Nov; 30 Nov–13 Dec; with `year` 1–9 Jun 2026; over a new year with both years always. `to` is the last
 * day, not the one after.
 */
export function dayRange(from: Day, to: Day, language: Language, year = false): string {
  const format = formatOf(language, { day: 'numeric', month: 'short', year: year ? 'numeric' : undefined })
  const range = format.formatRange(utc(from), utc(to))
  return range.replace(/\s*–\s*/, '–')
}

/** As precise as the date: 14 September 2023; September 2023; 2023 */
export function longDate(date: PartialDate, language: Language): string {
  if (date.length === 4) return date
  if (date.length > 7) return longDay(date, language)
  return formatOf(language, { month: 'long', year: 'numeric' }).format(utc(`${date}-01`))
}

/** A year, a month or a span of months: 2018; August 2023; January–October 2023 */
export function longPeriod(period: string, language: Language): string {
  const [from = period, to] = period.split('/')
  if (to === undefined) return longDate(from, language)
  const format = formatOf(language, { month: 'long', year: 'numeric' })
  return format.formatRange(utc(`${from}-01`), utc(`${to}-01`)).replace(/\s*–\s*/, '–')
}

/** 07:30 */
export function time(clock: string, language: Language): string {
  return formatOf(language, { hour: '2-digit', minute: '2-digit' }).format(utc('1970-01-01', clock))
}

/** 20 November 2023; with a time, 20 November 2023 at 07:30 */
export function longMoment(moment: Moment, language: Language): string {
  if (moment.time === undefined) return longDay(moment.day, language)
  return formatOf(language, { dateStyle: 'long', timeStyle: 'short' }).format(utc(moment.day, moment.time))
}

const numberFormats = new Map<Language, Intl.NumberFormat>()

/** 1,276 */
export function number(value: number, language: Language): string {
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(LOCALES[language])
  numberFormats.set(language, format)
  return format.format(value)
}

/** 1,340 km: to ten kilometres, as lengths of the border are usually given. */
export function roundedKilometres(km: number, language: Language): string {
  return `${number(Math.round(km / 10) * 10, language)}\u00a0${language === 'ru' ? 'км' : 'km'}`
}
