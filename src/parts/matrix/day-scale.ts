import type { Day } from '../../../geodata/schema/scalars.ts'
import { addDays, daysBetween, helsinkiClock, helsinkiInstant, type Instant } from '../../model/helsinki.ts'
import type { Period } from '../../model/periods.ts'

/** The days that the scale spans, and where an instant stands on it. */
export interface DayScaleSpan {
  first: Day
  last: Day
  /** One a day. */
  days: readonly Day[]
  /** Share of the scale's length, 0 to 1; anything earlier or later is at its end. */
  shareOf(at: Instant): number
}

const DAYS_BEFORE = 7
const DAYS_AFTER = 6
/** A change later than this after the one before it is left to the end of the scale. */
const LONGEST_PAUSE = 60 * 86_400_000

/** A scale from a week before the first change to some days after the last of those that follow closely. */
export function daySpan(periods: readonly Period[]): DayScaleSpan | null {
  const all = periods.flatMap(({ from }) => (from === null ? [] : [from]))
  const pause = all.findIndex((at, index) => index > 0 && at - (all[index - 1] ?? at) > LONGEST_PAUSE)
  const changes = pause === -1 ? all : all.slice(0, pause)
  const [start, end] = [changes[0], changes.at(-1)]
  if (start === undefined || end === undefined) return null
  const first = addDays(helsinkiClock(start).day, -DAYS_BEFORE)
  const last = addDays(helsinkiClock(end).day, DAYS_AFTER)
  const [from, to] = [helsinkiInstant(first), helsinkiInstant(last)]
  const count = daysBetween(first, last)
  return {
    first,
    last,
    days: Array.from({ length: count + 1 }, (_, index) => addDays(first, index)),
    shareOf: (at) => Math.min(1, Math.max(0, (at - from) / (to - from))),
  }
}
