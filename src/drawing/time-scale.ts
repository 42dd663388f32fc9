import type { Day } from '../../geodata/schema/scalars.ts'
import { addDays, DAY, endOfDay, helsinkiClock, helsinkiInstant, type Instant } from '../model/helsinki.ts'
import { within } from '../model/numbers.ts'
import { firstChanges } from '../model/periods.ts'
import { endOfRecord, type Register } from '../model/register.ts'

/** An even scale of time: as much room for one day as for any other. */
export interface TimeScale {
  from: Instant
  to: Instant
  /** How many days long it is. */
  days: number
  /** How many days after its start an instant is; what is beyond an end is at that end. */
  dayOf(at: Instant): number
  /** The same as a share of its length, 0 to 1. */
  shareOf(at: Instant): number
}

export function timeScale(from: Instant, to: Instant): TimeScale {
  const dayOf = (at: Instant) => (within(at, from, to) - from) / DAY
  const days = (to - from) / DAY
  return { from, to, days, dayOf, shareOf: (at) => dayOf(at) / days }
}

/** From the first day of the record to that of the last search for anything newer. */
export function recordScale(register: Pick<Register, 'record'>): TimeScale {
  const { recordFrom, searchedUpTo } = register.record
  const end = Math.max(endOfDay(searchedUpTo), endOfRecord(register))
  return timeScale(helsinkiInstant(recordFrom), end + 1)
}

/** The months in which the changes followed each other closely, from the start of the record; null without a change. */
export function closeScale({ record, periods }: Pick<Register, 'record' | 'periods'>): TimeScale | null {
  const last = firstChanges(periods).at(-1)
  if (last === undefined) return null
  const month = helsinkiClock(last).day.slice(0, 7)
  return timeScale(helsinkiInstant(record.recordFrom), helsinkiInstant(monthAfter(month)))
}

/** The first days of the months that begin after the start of a scale and before its end. */
export function monthsOn({ from, to }: TimeScale): Day[] {
  const months: Day[] = []
  let next = monthAfter(helsinkiClock(from).day.slice(0, 7))
  while (helsinkiInstant(next) < to) {
    months.push(next)
    next = monthAfter(next.slice(0, 7))
  }
  return months
}

/** Those of them that begin a year. */
export function yearsOn(scale: TimeScale): Day[] {
  return monthsOn(scale).filter((day) => day.endsWith('-01-01'))
}

/** The first day of the month after one: `2023-12` gives `2024-01-01`. */
function monthAfter(month: string): Day {
  return `${addDays(`${month}-01`, 31).slice(0, 7)}-01`
}
