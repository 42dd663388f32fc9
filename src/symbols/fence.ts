import type { FenceState } from '../../geodata/schema/fence.ts'
import type { Layer } from '../address/view.ts'

/** How a fence state looks, everywhere. Lengths in px along the line; ticks stand on its far side from the border. */
export interface FencePattern {
  width: number
  /** SVG dash array; null for a solid line. */
  dash: string | null
  ticks: { first: number; every: number; length: number; width: number } | null
  layer: Extract<Layer, `fence-${string}`>
}

export const FENCE_PATTERNS: Record<FenceState, FencePattern> = {
  planned: { width: 1.5, dash: '3.1 2.1', ticks: null, layer: 'fence-planned' },
  'under construction': {
    width: 2.2,
    dash: '6 3',
    ticks: { first: 3, every: 9, length: 5, width: 1.3 },
    layer: 'fence-construction',
  },
  built: {
    width: 2.2,
    dash: null,
    ticks: { first: 1, every: 6, length: 5, width: 1.3 },
    layer: 'fence-built',
  },
}
