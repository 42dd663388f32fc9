import type { Decision } from '../../geodata/schema/decision.ts'
import type { Day } from '../../geodata/schema/scalars.ts'
import { addDays, helsinkiClock, helsinkiInstant, type Instant } from './helsinki.ts'

/** A date of the data as an instant: a bare day is its first moment in Helsinki. */
export function instantOfDate(date: string): Instant {
  return date.includes('T') ? Date.parse(date) : helsinkiInstant(date)
}

/** The decision that governs at an instant: the last to have come into force. */
export function decisionInForce(decisions: readonly Decision[], at: Instant): Decision | null {
  return decisions.findLast(({ inForceFrom }) => instantOfDate(inForceFrom) <= at) ?? null
}

/** Decisions that prolonged the governing one without changing a status, up to an instant, oldest first. */
export function extensionsOf(decision: Decision, decisions: readonly Decision[], at: Instant): Decision[] {
  const following = decisions.slice(decisions.indexOf(decision) + 1)
  const end = following.findIndex(({ effects }) => effects.length > 0)
  return (end === -1 ? following : following.slice(0, end)).filter(
    ({ inForceFrom }) => instantOfDate(inForceFrom) <= at,
  )
}

/** The days in Helsinki on which a decision takes effect: the day it comes into force, and those of its effects. */
export function daysOf({ inForceFrom, effects }: Decision): Day[] {
  const instants = [instantOfDate(inForceFrom), ...effects.map(({ at }) => Date.parse(at))]
  return [...new Set(instants.map((at) => helsinkiClock(at).day))]
}

/** What became of the end that a decision announced, as far as the dates of the next one tell. */
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
