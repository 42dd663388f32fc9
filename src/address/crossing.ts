import { folded } from './folded.ts'
import type { Reading } from './repair.ts'

/** Reads the id of a crossing, however it is spelled. */
export function readCrossing(given: string, crossingIds: ReadonlySet<string>): Reading<string> {
  if (crossingIds.has(given)) return { value: given, repair: null }
  const shown = folded(given)
  return crossingIds.has(shown)
    ? { value: shown, repair: { kind: 'crossing-respelled', given, shown } }
    : { value: null, repair: { kind: 'crossing-unknown', given } }
}
