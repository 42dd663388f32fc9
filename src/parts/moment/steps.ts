import type { Day } from '../../../geodata/schema/scalars.ts'
import { daysOf } from '../../model/decisions.ts'
import { addDays } from '../../model/helsinki.ts'
import { pageDays } from '../../model/page-days.ts'
import type { Register } from '../../model/register.ts'

/** Where a step leads from a day, in one direction; both undefined at that end. */
export interface Step {
  /** The next day of the kind. */
  day: Day | undefined
  /** The next of them that has a page of its own. */
  page: Day | undefined
}

/** The days on which a decision takes effect, even one that changes no status; and the ends of the record. */
export function stepDays({ decisions, record }: Register): Day[] {
  const days = decisions.flatMap(daysOf).sort()
  return [...new Set([dayBefore(days, record.recordFrom), ...days, record.endsOn])].sort()
}

/** The steps back and on from a day. */
export function stepsFrom(register: Register, from: Day): { previous: Step; next: Step } {
  const days = stepDays(register)
  const written = new Set(pageDays(register))
  const pages = days.filter((day) => written.has(day))
  const isBefore = (day: Day) => day < from
  const isAfter = (day: Day) => day > from
  return {
    previous: { day: days.findLast(isBefore), page: pages.findLast(isBefore) },
    next: { day: days.find(isAfter), page: pages.find(isAfter) },
  }
}

/** The last day before the first decision. */
function dayBefore([first]: readonly Day[], recordFrom: Day): Day {
  const before = first === undefined ? recordFrom : addDays(first, -1)
  return before > recordFrom ? before : recordFrom
}
