import type { Day } from '../../geodata/schema/scalars.ts'
import { endOfDay, helsinkiInstant, type Instant } from './helsinki.ts'

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
