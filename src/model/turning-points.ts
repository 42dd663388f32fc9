import { instantOfDate } from './decisions.ts'
import { fenceStageAt, startOf } from './fence.ts'
import { helsinkiInstant, type Instant } from './helsinki.ts'
import type { Register } from './register.ts'
import { situationAt } from './situation.ts'

/**
 * The instants at which anything on the map changes, ascending: a crossing, or a stretch of fence. Between two the
 * map stays the same; the first is the beginning of the record.
 */
export function turningPoints(register: Register): Instant[] {
  const start = helsinkiInstant(register.record.recordFrom)
  const candidates = [
    ...register.decisions.flatMap(({ inForceFrom, effects }) => [
      instantOfDate(inForceFrom),
      ...effects.map(({ at }) => Date.parse(at)),
    ]),
    ...register.fence.flatMap(({ states }) =>
      states.flatMap(({ from }) => (from === null ? [] : startOf(from))),
    ),
  ]
  const later = [...new Set(candidates)].filter((at) => at > start).sort((a, b) => a - b)
  return [start, ...later.filter((at) => shownAt(register, at) !== shownAt(register, at - 1))]
}

/** All that the map shows at an instant, to be compared. */
function shownAt(register: Register, at: Instant): string {
  const { crossings } = situationAt(register, at)
  return JSON.stringify([
    crossings.map(({ status, applications }) => [status, applications]),
    register.fence.map((section) => fenceStageAt(section, at)?.state),
  ])
}
