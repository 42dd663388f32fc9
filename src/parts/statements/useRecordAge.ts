import type { Day } from '../../../geodata/schema/scalars.ts'
import { daysBetween } from '../../model/helsinki.ts'
import { useToday } from '../../site/useToday.ts'

/**
 * How many days before the reader's own day, in Helsinki, another was: null on a page that no script has read, and
 * where the reader's clock is behind.
 */
export function useRecordAge(day: Day): number | null {
  const today = useToday()
  return today === null ? null : recordAge(day, today)
}

/** In days; null if that day is still to come. */
export function recordAge(day: Day, today: Day): number | null {
  const age = daysBetween(day, today)
  return age >= 0 ? age : null
}
