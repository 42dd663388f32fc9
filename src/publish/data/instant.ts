import { helsinkiClock, type Instant, offsetAt } from '../../model/helsinki.ts'

/** An instant by RFC 3339, as Helsinki's clocks show it: `2023-11-18T00:00:00+02:00`. */
export function writtenInstant(at: Instant): string {
  const { day, time } = helsinkiClock(at)
  const offset = new Date(offsetAt(at)).toISOString().slice(11, 16)
  return `${day}T${time}:00+${offset}`
}

/** A date of the data as it is published: a day stays a day. */
export function writtenDate(date: string): string {
  return date.includes('T') ? writtenInstant(Date.parse(date)) : date
}
