import type { Day } from '../../../geodata/schema/scalars.ts'
import { daysOf } from '../../model/decisions.ts'
import { addDays } from '../../model/helsinki.ts'
import type { Register } from '../../model/register.ts'

/** The days on which a decision takes effect, even one that changes no status; and the ends of the record. */
export function stepDays({ decisions, record }: Register): Day[] {
  const days = decisions.flatMap(daysOf).sort()
  return [...new Set([dayBefore(days, record.recordFrom), ...days, record.endsOn])].sort()
}

/** The last day before the first decision. */
function dayBefore([first]: readonly Day[], recordFrom: Day): Day {
  const before = first === undefined ? recordFrom : addDays(first, -1)
  return before > recordFrom ? before : recordFrom
}
