import { useSyncExternalStore } from 'react'
import type { Day } from '../../geodata/schema/scalars.ts'
import { helsinkiClock } from '../model/helsinki.ts'

/** The reader's own day, in Helsinki: null on a page that no script has read. */
export function useToday(): Day | null {
  return useSyncExternalStore(never, readToday, () => null)
}

/** The same, outside of a component. */
export function readToday(): Day {
  return helsinkiClock(Date.now()).day
}

/** A page that stays open over midnight may say the day on which it was opened. */
function never() {
  return () => {}
}
