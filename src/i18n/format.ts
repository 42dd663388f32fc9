import type { Day, PartialDate } from '../../geodata/schema/scalars.ts'
import type { Language } from '../address/view.ts'
import type { Moment } from '../model/helsinki.ts'
import { DATE_WORDS } from './date-words.ts'

interface DateParts {
  year: string
  /** From 0 on, as in the lists of months. */
  month: number
  day: number
}

/** The parts of a day, or of a month, whose day is NaN. */
function partsOf(date: string): DateParts {
  const [year = '', month, day] = date.split('-')
  return { year, month: Number(month) - 1, day: Number(day) }
}

/** 20 November 2023 */
export function longDay(day: Day, language: Language): string {
  return `${longDayMonth(day, language)} ${yearOf(day, language)}`
}

/** 20 Nov 2023 */
export function shortDay(day: Day, language: Language): string {
  const { year } = partsOf(day)
  return `${dayMonth(day, language)}${DATE_WORDS[language].shortMonths ? ' ' : ''}${year}`
}

/** 20 November */
export function longDayMonth(date: Day, language: Language): string {
  const { months, monthsOfDays = months, afterDay = '' } = DATE_WORDS[language]
  const { month, day } = partsOf(date)
  return `${day}${afterDay} ${monthsOfDays[month]}`
}

/** 20 Nov; in Finnish 20.11. */
export function dayMonth(date: Day, language: Language): string {
  const { month, day } = partsOf(date)
  const { shortMonths } = DATE_WORDS[language]
  return shortMonths ? `${day} ${shortMonths[month]}` : `${day}.${month + 1}.`
}

/**
 * The ends of a span of days, or its one day, to be joined by a dash: 18–23 Nov; 30 Nov–13 Dec; with `year` 1–9 Jun
 * 2026; over a new year always with both years. `to` is the last day, not the one after.
 */
export function dayRange(from: Day, to: Day, language: Language, year = false): readonly string[] {
  const [first, last] = [partsOf(from), partsOf(to)]
  const isOneYear = first.year === last.year
  const end = year || !isOneYear ? shortDay(to, language) : dayMonth(to, language)
  if (from === to) return [end]
  if (!isOneYear) return [shortDay(from, language), end]
  const { afterDay = '' } = DATE_WORDS[language]
  return [first.month === last.month ? first.day + afterDay : dayMonth(from, language), end]
}

/** As precise as the date: 14 September 2023; September 2023; 2023 */
export function longDate(date: PartialDate, language: Language): string {
  if (date.length === 4) return date
  if (date.length > 7) return longDay(date, language)
  return `${monthName(date, language)} ${yearOf(date, language)}`
}

/** Of a month or a day: September. */
export function monthName(date: PartialDate, language: Language): string {
  return DATE_WORDS[language].months[partsOf(date).month] ?? ''
}

/** A year, a month or a span of months: 2018; August 2023; January–October 2023, in Finnish tammi–lokakuu 2023 */
export function longPeriod(period: string, language: Language): string {
  const [from = period, to = from] = period.split('/')
  const end = longDate(to, language)
  if (from === to) return end
  const [first, last] = [partsOf(from), partsOf(to)]
  if (first.year !== last.year) return `${longDate(from, language)}–${end}`
  const { months, firstMonths = months } = DATE_WORDS[language]
  return `${firstMonths[first.month]}–${end}`
}

/** 07:30; in Finnish 7.30; in the Swedish of Finland 07.30 */
export function time(clock: string, language: Language): string {
  return DATE_WORDS[language].time?.(clock) ?? clock
}

/** 20 November 2023; with a time, 20 November 2023 at 07:30. `time` writes its hours. */
export function longMoment({ day, time: clock }: Moment, language: Language): string {
  const date = longDay(day, language)
  return clock === undefined ? date : `${date} ${DATE_WORDS[language].at} ${time(clock, language)}`
}

/** 2023; in Russian with its word. */
export function yearOf(date: string, language: Language): string {
  return `${partsOf(date).year}${DATE_WORDS[language].afterYear ?? ''}`
}

const CONTINENTAL = { group: '\u00a0', point: ',' }
const SIGNS = { en: { group: ',', point: '.' }, fi: CONTINENTAL, sv: CONTINENTAL, ru: CONTINENTAL }

/** 1,276; to thousandths at the most. For numbers that are not below zero. */
export function number(value: number, language: Language): string {
  const [whole = '', fraction] = String(Math.round(value * 1000) / 1000).split('.')
  const { group, point } = SIGNS[language]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return fraction ? `${grouped}${point}${fraction}` : grouped
}

/** 1,340 km: to ten kilometres, as lengths of the border are usually given. */
export function roundedKilometres(km: number, language: Language): string {
  return kilometres(Math.round(km / 10) * 10, language)
}

/** 17 km */
export function kilometres(km: number, language: Language): string {
  return `${number(km, language)}\u00a0${unit('km', language)}`
}

const LATIN = { km: 'km', m: 'm' }
const UNITS = { en: LATIN, fi: LATIN, sv: LATIN, ru: { km: 'км', m: 'м' } }

/** How a unit is written: only Russian has letters of its own for it. */
export function unit(name: 'km' | 'm', language: Language): string {
  return UNITS[language][name]
}

/** 5 km, and below one kilometre in metres: 200 m */
export function distance(km: number, language: Language): string {
  if (km >= 1) return kilometres(km, language)
  return `${number(Math.round(km * 1000), language)}\u00a0${unit('m', language)}`
}
