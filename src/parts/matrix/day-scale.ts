import type { Day } from '../../../geodata/schema/scalars.ts'
import { timeScale } from '../../drawing/time-scale.ts'
import { addDays, daysBetween, helsinkiClock, helsinkiInstant, type Instant } from '../../model/helsinki.ts'
import { firstChanges, type Period } from '../../model/periods.ts'

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

/** A scale from a week before the first change to some days after the last of those that follow closely. */
export function daySpan(periods: readonly Period[]): DayScaleSpan | null {
  const changes = firstChanges(periods)
  const [start, end] = [changes[0], changes.at(-1)]
  if (start === undefined || end === undefined) return null
  const first = addDays(helsinkiClock(start).day, -DAYS_BEFORE)
  const last = addDays(helsinkiClock(end).day, DAYS_AFTER)
  const count = daysBetween(first, last)
  return {
    first,
    last,
    days: Array.from({ length: count + 1 }, (_, index) => addDays(first, index)),
    shareOf: timeScale(helsinkiInstant(first), helsinkiInstant(last)).shareOf,
  }
}
