import type { Day } from '../../geodata/schema/scalars.ts'

/**
 * Milliseconds since 1970-01-01T00:00Z.
 * Days and instants convert in the years 1 to 9998: Intl has no year 0, ISO 8601 none after 9999.
 */
export type Instant = number

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let wallClock: Intl.DateTimeFormat | null = null

interface Clock {
  readonly day: Day
  readonly time: string
}

/** Those read before: a page asks for the same few instants hundreds of times, and Intl is slow to answer. */
const clocks = new Map<Instant, Clock>()

/** What a clock in Helsinki shows at an instant. */
export function helsinkiClock(at: Instant): Clock {
  const clock = clocks.get(at) ?? readClock(at)
  clocks.set(at, clock)
  return clock
}

function readClock(at: Instant): Clock {
  wallClock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const part = Object.fromEntries(wallClock.formatToParts(at).map(({ type, value }) => [type, value]))
  return {
    day: `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}`,
  }
}

/** How far Helsinki is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(at: Instant): number {
  const { day, time } = helsinkiClock(at)
  const wholeMinute = Math.floor(at / MINUTE) * MINUTE
  return Date.parse(`${day}T${time}Z`) - wholeMinute
}

/**
 * The instant at which clocks in Helsinki show `time` (`HH:MM`) on `day`.
 * An hour that occurs twice (end of summer time) means its first occurrence;
 * one that is skipped (start of summer time) means the instant as much later as the clocks jump.
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

/** The last millisecond of a day in Helsinki: "the situation at the end of that day". */
export function endOfDay(day: Day): Instant {
  return helsinkiInstant(addDays(day, 1)) - 1
}
