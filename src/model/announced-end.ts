import type { Decision } from '../../geodata/schema/decision.ts'
import { instantOfDate } from './decisions.ts'
import { addDays, helsinkiClock } from './helsinki.ts'

/** What became of the end that a decision announced, as far as the dates of the next one say. */
export interface AnnouncedEnd {
  /**
   * `overtaken`: the next decision applied before that day was over. `followed`: it applied from the day after,
   * or there was no announced end. `unknown`: no next decision, or one that leaves days between.
   */
  outcome: 'overtaken' | 'followed' | 'unknown'
  next: Decision | null
}

/** Compares the announced end of a decision with the next decision. */
export function announcedEndOf(decision: Decision, decisions: readonly Decision[]): AnnouncedEnd {
  const next = decisions[decisions.indexOf(decision) + 1] ?? null
  if (!next) return { outcome: 'unknown', next }
  const end = decision.announcedUntil
  if (end === null) return { outcome: 'followed', next }
  const { day } = helsinkiClock(instantOfDate(next.inForceFrom))
  if (day <= end) return { outcome: 'overtaken', next }
  return { outcome: day === addDays(end, 1) ? 'followed' : 'unknown', next }
}
