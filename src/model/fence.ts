import type { FenceSection, FenceState } from '../../geodata/schema/fence.ts'
import type { PartialDate } from '../../geodata/schema/scalars.ts'
import { helsinkiInstant, type Instant } from './helsinki.ts'

/** What is known of a fence section at one instant. */
export type FenceStage = FenceSection['states'][number]

/** The first instant of a date that may be as coarse as a month or a year. */
export function startOf(date: PartialDate): Instant {
  return helsinkiInstant(`${date}-01-01`.slice(0, 10))
}

/**
 * The stage of a section at an instant, or null before its first. A stage dated to a month or a year counts from its
 * first day; the date itself stays as coarse as its source.
 */
export function fenceStageAt({ states }: FenceSection, at: Instant): FenceStage | null {
  return states.findLast(({ from }) => from === null || startOf(from) <= at) ?? null
}

/** The sections in one state at an instant. */
export interface FenceTally {
  places: number
  /** Of how many of them the length is known, and how long these are together, km. */
  known: number
  km: number
}

/** How many sections are in each state at an instant, and how long, as far as that is known. */
export function tallyFence(sections: readonly FenceSection[], at: Instant): Record<FenceState, FenceTally> {
  const tally = (state: FenceState): FenceTally => {
    const those = sections.filter((section) => fenceStageAt(section, at)?.state === state)
    const lengths = those.flatMap(({ lengthKm }) => lengthKm ?? [])
    return {
      places: those.length,
      known: lengths.length,
      km: lengths.reduce((sum, km) => sum + km, 0),
    }
  }
  return {
    planned: tally('planned'),
    'under construction': tally('under construction'),
    built: tally('built'),
  }
}
