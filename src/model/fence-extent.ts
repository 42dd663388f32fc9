import type { FenceSection } from '../../geodata/schema/fence.ts'
import { fenceStageAt } from './fence.ts'
import type { Instant } from './helsinki.ts'

/** How much is published of a section: its ends, so that its state has a place; its length alone; or neither. */
export type FenceKnown = 'planned' | 'under construction' | 'built' | 'length' | 'nothing'

/** A section along the border, in border kilometres; as a point where its length is not published. */
export interface FenceStretch {
  known: FenceKnown
  fromKm: number
  toKm: number
}

/** Where a section is along the border, as far as published; around its crossing where only its length is. */
export function stretchOfFence(section: FenceSection, crossingKm: number, at: Instant): FenceStretch {
  const { borderKm, lengthKm } = section
  if (borderKm) {
    return { known: fenceStageAt(section, at)?.state ?? 'planned', fromKm: borderKm.from, toKm: borderKm.to }
  }
  const half = (lengthKm ?? 0) / 2
  return {
    known: lengthKm === null ? 'nothing' : 'length',
    fromKm: crossingKm - half,
    toKm: crossingKm + half,
  }
}
