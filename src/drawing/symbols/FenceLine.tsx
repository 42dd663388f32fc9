import type { FenceState } from '../../../geodata/schema/fence.ts'
import type { Layer } from '../../address/view.ts'
import { ticks } from '../../geometry/polyline.ts'
import type { Point } from '../../geometry/projection.ts'
import { linePath, round } from '../../geometry/svg-path.ts'
import { FENCE } from '../rules.ts'
import { type FenceScale, fenceBars, fenceDots } from './fence-ends.ts'

/** The layers of the fence, one a state. */
type FenceLayer = Extract<Layer, `fence-${string}`>

/** How a fence state looks, everywhere. Lengths in px along the line; ticks stand on its far side from the border. */
export interface FencePattern {
  width: number
  /** SVG dash array; null for a solid line. */
  dash: string | null
  ticks: { first: number; every: number; length: number; width: number } | null
  layer: FenceLayer
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

interface Props {
  state: FenceState
  points: readonly Point[]
  scale?: FenceScale
  /** Width of the rim in the ground's colour, px; none in legends. */
  halo?: number
}

/** A stretch of fence in the pattern of its state, along points that have the border on their left. */
export function FenceLine({ state, points, scale = 'symbol', halo }: Props) {
  const pattern = FENCE_PATTERNS[state]
  const line = linePath(points)
  return (
    <g className="fence">
      {halo !== undefined && <path className="fence-halo" d={line} strokeWidth={halo} />}
      <path d={line} strokeWidth={pattern.width} strokeDasharray={pattern.dash ?? undefined} />
      {pattern.ticks && (
        <path d={ticks(points, pattern.ticks).map(linePath).join('')} strokeWidth={pattern.ticks.width} />
      )}
      {scale === 'approximate' &&
        fenceDots(points).map(([x, y]) => (
          <circle key={x} className="fence-dot" cx={round(x, 1)} cy={round(y, 1)} r={FENCE.dot} />
        ))}
      {scale === 'measured' && (
        <path d={fenceBars(points).map(linePath).join('')} strokeWidth={pattern.width} />
      )}
    </g>
  )
}
