import type { Day } from '../../geodata/schema/scalars.ts'

/**
 * Milliseconds since 1970-01-01T00:00Z.
 * Days and instants convert in the years 1 to 9998: ISO 8601 has none after 9999.
 */
export type Instant = number

const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

interface Clock {
  readonly day: Day
  readonly time: string
}

/** What a clock in Helsinki shows at an instant. */
export function helsinkiClock(at: Instant): Clock {
  const shown = new Date(at + offsetAt(at)).toISOString()
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) }
}

/**
 * How far Helsinki is ahead of UTC at an instant, in milliseconds: two hours, and three from the last Sunday of March
 * to the last of October, at 01:00 UTC each (Directive 2000/84/EC). It has been so since 1996; earlier years are
 * treated alike. Not from Intl, whose first use keeps a slow phone busy for a fifth of a second.
 */
export function offsetAt(at: Instant): number {
  const year = new Date(at).toISOString().slice(0, 4)
  const isSummerTime = at >= lastSundayUntil(`${year}-03-31`) && at < lastSundayUntil(`${year}-10-31`)
  return (isSummerTime ? 3 : 2) * HOUR
}

function lastSundayUntil(day: Day): Instant {
  const at = Date.parse(`${day}T01:00Z`)
  return at - new Date(at).getUTCDay() * DAY
}

/**
 * The instant at which clocks in Helsinki show `time` (`HH:MM`) on `day`.
 * An hour that occurs twice (end of summer time) means its first occurrence; one that is skipped (start of summer
 * time) means the instant as much later as the clocks jump.
 */
export function helsinkiInstant(day: Day, time = '00:00'): Instant {
  const asIfUtc = Date.parse(`${day}T${time}Z`)
  const before = offsetAt(asIfUtc - DAY)
  const candidate = asIfUtc - before
  if (offsetAt(candidate) === before) return candidate
  const after = offsetAt(asIfUtc + DAY)
  return offsetAt(asIfUtc - after) === after ? asIfUtc - after : candidate
}

/** The day `days` after (or, negative, before) another. Days are calendar days: no clock is involved. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** How many days a day is after another; negative, before it. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY
}

/** The last millisecond of a day in Helsinki: "the situation at the end of that day". */
export function endOfDay(day: Day): Instant {
  return helsinkiInstant(addDays(day, 1)) - 1
}

/** What a reader asks about: a day, meaning its end, or a minute of it. Both in Helsinki time. */
export interface Moment {
  day: Day
  /** `HH:MM` */
  time?: string
}

/** The instant a moment stands for. */
export function instantOf({ day, time }: Moment): Instant {
  return time === undefined ? endOfDay(day) : helsinkiInstant(day, time)
}
