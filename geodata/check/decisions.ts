import type { GeodataParts } from '../schema/geodata.ts'
import { geodataFiles } from '../schema/geodata.ts'
import { decisionDates } from './decision-dates.ts'
import { decisionEffects } from './decision-effects.ts'
import type { Problem } from './problem.ts'

/** Whether the decisions follow one another and each changes what it says. */
export function decisionProblems({ decisions, crossings }: GeodataParts): Problem[] {
  if (!decisions) return []
  const ids = crossings?.features.map(({ id }) => id)
  return [...decisionDates(decisions), ...decisionEffects(decisions, ids)].map((problem) => ({
    file: geodataFiles.decisions,
    ...problem,
  }))
}
