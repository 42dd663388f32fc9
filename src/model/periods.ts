import type { Decision } from '../../geodata/schema/decision.ts'
import { DAY, type Instant } from './helsinki.ts'

/** The time from one decision with effects to the next, half-open: `[from, to)`. */
export interface Period {
  /** null: since before the record. */
  from: Instant | null
  /** null: not ended in the record. */
  to: Instant | null
  /** The decision that began it; null before the first. */
  decision: Decision | null
}

/** The periods, oldest first; there is always at least one. */
export function periodsOf(decisions: readonly Decision[]): readonly Period[] {
  const starts = decisions
    .filter(({ effects }) => effects.length > 0)
    .map((decision) => ({ decision, from: Math.min(...decision.effects.map(({ at }) => Date.parse(at))) }))
    .sort((a, b) => a.from - b.from)
  return [{ decision: null, from: null }, ...starts].map((start, index) => ({
    ...start,
    to: starts[index]?.from ?? null,
  }))
}

/** Whether an instant lies in a period. */
export function isWithin({ from, to }: Period, at: Instant): boolean {
  return (from === null || from <= at) && (to === null || at < to)
}

/** An instant by which all effects of the period's decision have happened: its last millisecond. */
export function settledAt({ to }: Pick<Period, 'to'>): Instant {
  return to === null ? Number.MAX_SAFE_INTEGER : to - 1
}

/** A change later than this after the one before it does not belong with it any more. */
const LONGEST_PAUSE = 60 * DAY

/** When the first periods began that followed each other closely, up to the first long pause. */
export function firstChanges(periods: readonly Period[]): Instant[] {
  const changes = periods.flatMap(({ from }) => (from === null ? [] : [from]))
  const pause = changes.findIndex((at, index) => index > 0 && at - (changes[index - 1] ?? at) > LONGEST_PAUSE)
  return pause === -1 ? changes : changes.slice(0, pause)
}
