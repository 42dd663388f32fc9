import type { GeodataParts } from '../schema/geodata.ts'
import { crossingReferences } from './crossing-references.ts'
import { duplicateIds } from './duplicate-ids.ts'
import type { Problem } from './problem.ts'
import { sourceReferences } from './source-references.ts'

/** Ids that name nothing, name two things, or that nobody names. Works on the parts that could be read. */
export function referenceProblems(parts: GeodataParts): Problem[] {
  return [...duplicateIds(parts), ...crossingReferences(parts), ...sourceReferences(parts)]
}
