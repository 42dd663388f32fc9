import { instantOfDate } from '../model/decisions.ts'
import { helsinkiInstant, type Instant, offsetAt } from '../model/helsinki.ts'

/** Offset of Helsinki from UTC at an instant: `+02:00`, in summer `+03:00`. */
export function helsinkiOffset(at: Instant): string {
  return `+${new Date(offsetAt(at)).toISOString().slice(11, 16)}`
}

/** The instant at which clocks in Helsinki show a day (`YYYY-MM-DD`: 00:00) or a day and time (`…THH:MM`). */
export function wallClockInstant(text: string): Instant {
  return helsinkiInstant(text.slice(0, 10), text.slice(11) || '00:00')
}

/**
 * The instant of a day (its beginning in Helsinki) or of an instant with offset. If the offset was not Helsinki's,
 * the clock time is trusted instead, so that one wrong offset is reported once.
 */
export function instantByClock(text: string): Instant {
  return wrongOffset(text) ? wallClockInstant(text.slice(0, 16)) : instantOfDate(text)
}

/** For an instant whose offset is not Helsinki's at that time, the instant as it should be written. */
export function wrongOffset(text: string): string | undefined {
  if (text.length === 10 || helsinkiOffset(Date.parse(text)) === text.slice(16)) return undefined
  const local = text.slice(0, 16)
  return `${local}${helsinkiOffset(wallClockInstant(local))}`
}
