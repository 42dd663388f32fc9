import type { FenceState } from '../../geodata/schema/fence.ts'
import { ticks } from '../drawing/fence-ticks.ts'
import type { Point } from '../drawing/projection.ts'
import { linePath } from '../drawing/svg-path.ts'
import { FENCE_PATTERNS } from './fence.ts'

interface Props {
  state: FenceState
  points: readonly Point[]
  /** Width of the rim in the ground's colour, px; none in legends. */
  halo?: number
}

/** A stretch of fence in the pattern of its state, along points that have the border on their left. */
export function FenceLine({ state, points, halo }: Props) {
  const pattern = FENCE_PATTERNS[state]
  const line = linePath(points)
  return (
    <g className="fence">
      {halo !== undefined && <path className="fence-halo" d={line} strokeWidth={halo} />}
      <path d={line} strokeWidth={pattern.width} strokeDasharray={pattern.dash ?? undefined} />
      {pattern.ticks && (
        <path d={ticks(points, pattern.ticks).map(linePath).join('')} strokeWidth={pattern.ticks.width} />
      )}
    </g>
  )
}
