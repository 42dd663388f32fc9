import type { Day } from '../../geodata/schema/scalars.ts'
import { addDays, helsinkiClock, instantOf, type Moment } from './helsinki.ts'
import { isWithin, type Period } from './periods.ts'
import type { Register } from './register.ts'

/** The day that stands for a period: the end of its first, by which usually all that begins it has happened. */
export function dayOf({ from, to }: Period, { record }: Pick<Register, 'record'>): Day {
  if (from !== null) return helsinkiClock(from).day
  return to === null ? record.recordFrom : addDays(helsinkiClock(to).day, -1)
}

/**
 * The days that have pages of their own, each at its end, in their order: the one that the site opens on, one for each
 * period, each on which the record was confirmed, and its last.
 */
export function pageDays(register: Pick<Register, 'periods' | 'record'>): Day[] {
  const { opensOn, confirmations, endsOn } = register.record
  const days = register.periods.map((period) => dayOf(period, register))
  return [...new Set([opensOn, ...days, ...confirmations.map(({ date }) => date), endsOn])].sort()
}

/**
 * Finds the day of the page that shows a moment, or shows most of it: its own, or that of its period. What it needs is
 * read once: every link of a page asks.
 */
export function pageDayFinder(register: Pick<Register, 'periods' | 'record'>): (moment: Moment) => Day {
  const days = new Set(pageDays(register))
  const periods = register.periods.map((period) => ({ ...period, day: dayOf(period, register) }))
  return function pageDayOf(moment) {
    if (moment.time === undefined && days.has(moment.day)) return moment.day
    const at = instantOf(moment)
    return periods.find((period) => isWithin(period, at))?.day ?? register.record.opensOn
  }
}
