import type { Decision, Status } from '../../geodata/schema/decision.ts'
import { decisionInForce } from './decisions.ts'
import type { Instant } from './helsinki.ts'
import { type CrossingState, stateAt } from './history.ts'
import type { Crossing, Register } from './register.ts'

/** One crossing at one instant. */
export interface CrossingSituation extends CrossingState {
  crossing: Crossing
  /** Whether applications for international protection are accepted: the governing decision names it, and it is open. */
  applications: boolean
}

/** All road crossings at one instant. */
export interface Situation {
  at: Instant
  /** The governing decision; null before the first. */
  decision: Decision | null
  /** North to south. */
  crossings: readonly CrossingSituation[]
  counts: Record<Status, number>
}

/** What held at an instant, at every road crossing. */
export function situationAt(register: Register, at: Instant): Situation {
  const decision = decisionInForce(register.decisions, at)
  const crossings = register.crossings.map((crossing): CrossingSituation => {
    const state = crossingStateAt(register, crossing.id, at)
    const named = decision?.applications.acceptedAt.includes(crossing.id) ?? false
    return { ...state, crossing, applications: named && state.status === 'open' }
  })
  const open = crossings.filter(({ status }) => status === 'open').length
  return { at, decision, crossings, counts: { open, closed: crossings.length - open } }
}

/** What holds at a crossing in a situation. Throws for one that has no status. */
export function situationOf(situation: Situation, { id }: Crossing): CrossingSituation {
  const found = situation.crossings.find(({ crossing }) => crossing.id === id)
  if (!found) throw new RangeError(`There is no road crossing "${id}".`)
  return found
}

/** The state of a crossing at an instant. Throws on an id that no road crossing has. */
export function crossingStateAt({ histories }: Register, crossingId: string, at: Instant): CrossingState {
  const history = histories.get(crossingId)
  if (!history) throw new RangeError(`There is no road crossing "${crossingId}".`)
  return stateAt(history, at)
}
