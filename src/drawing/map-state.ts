import type { Status } from '../../geodata/schema/decision.ts'
import type { FenceState } from '../../geodata/schema/fence.ts'
import type { Layer } from '../address/view.ts'
import { FENCE_PATTERNS } from './symbols/FenceLine.tsx'

/** What the mark of a crossing shows of its state. */
export interface CrossingState {
  status: Status
  /** Whether applications for international protection are accepted. */
  applications: boolean
}

/** What holds at the moment shown, for everything that the map draws. */
export interface MapState {
  /** By id of a road crossing. */
  crossings: ReadonlyMap<string, CrossingState>
  /** By id of a fence section. */
  fence: ReadonlyMap<string, FenceState>
  layers: ReadonlySet<Layer>
  /** Id of the chosen crossing. */
  chosen: string | null
}

/** The state of a fence section whose layer is switched on; null for none. */
export function shownFence(section: string, { fence, layers }: MapState): FenceState | null {
  const state = fence.get(section)
  return state && layers.has(FENCE_PATTERNS[state].layer) ? state : null
}

/** Whether the layer of a crossing's status is switched on. */
export function isShown(id: string, { crossings, layers }: MapState): boolean {
  const status = crossings.get(id)?.status
  return status !== undefined && layers.has(status)
}
