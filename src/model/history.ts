import type { Decision, Status } from '../../geodata/schema/decision.ts'
import type { Instant } from './helsinki.ts'
import { firstAtLeast } from './numbers.ts'

/** One crossing set to another status by a decision. */
export interface Change {
  at: Instant
  status: Status
  decision: Decision
}

/** All changes of one crossing, oldest first. */
export type History = readonly Change[]

/** What holds at a crossing at one instant. */
export interface CrossingState {
  status: Status
  /** The change that brought it; null where nothing has changed since before the record. */
  since: Change | null
  /** The change that ends it; null where none is known. */
  next: Change | null
}

/** Before the first decision the crossings were open to traffic: the first one changed that. */
const STATUS_BEFORE_DECISIONS: Status = 'open'

/** The history of each crossing, by id. Linear in the number of effects, apart from the sorting. */
export function historiesOf(
  crossingIds: readonly string[],
  decisions: readonly Decision[],
): ReadonlyMap<string, History> {
  const histories = new Map<string, Change[]>(crossingIds.map((id) => [id, []]))
  for (const decision of decisions) {
    for (const { crossing, status, at } of decision.effects) {
      histories.get(crossing)?.push({ at: Date.parse(at), status, decision })
    }
  }
  for (const history of histories.values()) history.sort((a, b) => a.at - b.at)
  return histories
}

/** The state at an instant. A change holds from its very instant. */
export function stateAt(history: History, at: Instant): CrossingState {
  const next = firstAtLeast(history, (change) => change.at, at + 1)
  const since = history[next - 1] ?? null
  return { status: since?.status ?? STATUS_BEFORE_DECISIONS, since, next: history[next] ?? null }
}
