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

/** Russian in full: «20 ноября 2023 года», since the point of «г.» would meet that of the sentence. */
function wholeYear(date: string, language: Language): string {
  return language === 'ru' ? date.replace(/(?<=\d)\sг\./, '\u00a0года') : date
}

/** Russian in short: «20 ноя 2023», «30 ноя–13 дек», without the points of «нояб.» and «г.» */
function withoutPoints(date: string, language: Language): string {
  return language === 'ru' ? date.replaceAll(/(?<=\d)\sг\.|(?<=\p{L}{3})\p{L}*\./gu, '') : date
}

function utc(day: Day, time = '00:00'): number {
  return Date.parse(`${day}T${time}Z`)
}

/** 20 November 2023 */
export function longDay(day: Day, language: Language): string {
  const format = formatOf(language, { day: 'numeric', month: 'long', year: 'numeric' })
  return wholeYear(format.format(utc(day)), language)
}

/** 20 Nov 2023 */
export function shortDay(day: Day, language: Language): string {
  const format = formatOf(language, { day: 'numeric', month: 'short', year: 'numeric' })
  return withoutPoints(format.format(utc(day)), language)
}

/** 20 November */
export function longDayMonth(day: Day, language: Language): string {
  return formatOf(language, { day: 'numeric', month: 'long' }).format(utc(day))
}

/** 20 Nov */
export function dayMonth(day: Day, language: Language): string {
  return withoutPoints(formatOf(language, { day: 'numeric', month: 'short' }).format(utc(day)), language)
}

/**
 * 18–23 Nov; 30 Nov–13 Dec; with `year` 1–9 Jun 2026; over a new year with both years always. `to` is the last
 * day, not the one after.
 */
export function dayRange(from: Day, to: Day, language: Language, year = false): string {
  const format = formatOf(language, { day: 'numeric', month: 'short', year: year ? 'numeric' : undefined })
  const range = format.formatRange(utc(from), utc(to))
  return withoutPoints(range, language).replace(/\s*–\s*/, '–')
}

/** As precise as the date: 14 September 2023; September 2023; 2023 */
export function longDate(date: PartialDate, language: Language): string {
  if (date.length === 4) return date
  if (date.length > 7) return longDay(date, language)
  const format = formatOf(language, { month: 'long', year: 'numeric' })
  return wholeYear(format.format(utc(`${date}-01`)), language)
}

/** A year, a month or a span of months: 2018; August 2023; January–October 2023, in Finnish tammi–lokakuu 2023 */
export function longPeriod(period: string, language: Language): string {
  const [from = period, to] = period.split('/')
  if (to === undefined) return longDate(from, language)
  if (language === 'ru') return russianSpan(from, to)
  const format = formatOf(language, { month: 'long', year: 'numeric' })
  const range = format.formatRange(utc(`${from}-01`), utc(`${to}-01`)).replace(/\s*–\s*/, '–')
  const isFinnishYear = language === 'fi' && from.slice(0, 4) === to.slice(0, 4)
  return isFinnishYear ? range.replace(/kuu[^–]*–/, '–') : range
}

/** январь–октябрь 2023 года: Intl would name the year twice. */
function russianSpan(from: string, to: string): string {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  const first = isOneYear ? formatOf('ru', { month: 'long' }).format(utc(`${from}-01`)) : longDate(from, 'ru')
  return `${first}–${longDate(to, 'ru')}`
}

/** 07:30, in Finnish 7.30 */
export function time(clock: string, language: Language): string {
  const hour = language === 'fi' ? 'numeric' : '2-digit'
  return formatOf(language, { hour, minute: '2-digit' }).format(utc('1970-01-01', clock))
}

/** 20 November 2023; with a time, 20 November 2023 at 07:30. Its hours are written as `time` writes them. */
export function longMoment(moment: Moment, language: Language): string {
  if (moment.time === undefined) return longDay(moment.day, language)
  const parts = formatOf(language, { dateStyle: 'long', timeStyle: 'short' })
    .formatToParts(utc(moment.day, moment.time))
    .map(({ type, value }) => (type === 'hour' && language !== 'fi' ? value.padStart(2, '0') : value))
  return wholeYear(parts.join(''), language)
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
  return kilometres(Math.round(km / 10) * 10, language)
}

/** 17 km */
export function kilometres(km: number, language: Language): string {
  return `${number(km, language)}\u00a0${unit('km', language)}`
}

/** How a unit is written: only Russian has letters of its own for it. */
export function unit(name: 'km' | 'm', language: Language): string {
  return language === 'ru' ? { km: 'км', m: 'м' }[name] : name
}

/** 5 km, and below one kilometre in metres: 200 m */
export function distance(km: number, language: Language): string {
  if (km >= 1) return kilometres(km, language)
  return `${number(Math.round(km * 1000), language)}\u00a0${unit('m', language)}`
}
