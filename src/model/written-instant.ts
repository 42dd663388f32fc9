import { helsinkiClock, type Instant, offsetAt } from './helsinki.ts'

/** An instant by RFC 3339, as Helsinki's clocks show it: `2023-11-18T00:00:00+02:00`. */
export function writtenInstant(at: Instant): string {
  const { day, time } = helsinkiClock(at)
  const offset = new Date(offsetAt(at)).toISOString().slice(11, 16)
  return `${day}T${time}:00+${offset}`
}
