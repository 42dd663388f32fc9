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

/** How many sections are in each state at an instant. */
export function countFence(sections: readonly FenceSection[], at: Instant): Record<FenceState, number> {
  const counts: Record<FenceState, number> = { planned: 0, 'under construction': 0, built: 0 }
  for (const section of sections) {
    const stage = fenceStageAt(section, at)
    if (stage) counts[stage.state] += 1
  }
  return counts
}

/** Total length of the sections in a state at an instant, km; null if the length of one is not known. */
export function fenceLengthKm(
  sections: readonly FenceSection[],
  state: FenceState,
  at: Instant,
): number | null {
  const lengths = sections
    .filter((section) => fenceStageAt(section, at)?.state === state)
    .map(({ lengthKm }) => lengthKm)
  return lengths.reduce((sum, km) => (sum === null || km === null ? null : sum + km), 0)
}
