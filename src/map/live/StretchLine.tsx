import { drawBorder } from '../../drawing/border.ts'
import { slice } from '../../geometry/polyline-parts.ts'
import type { Frame } from '../../geometry/projection.ts'
import { linePath } from '../../geometry/svg-path.ts'
import { longestGap } from '../../model/distances.ts'
import { useHighlight } from '../../site/highlight.ts'
import { useSite } from '../../site/site.ts'
import { wholeBorder } from './useLiveMapSource.ts'

/** The longest stretch without an open crossing along the border, when a reader asks for it. */
export function StretchLine({ frame }: { frame: Frame }) {
  const { register, situation } = useSite()
  if (!useHighlight().stretch) return null
  const { fromKm, toKm } = longestGap(situation, register.borderLengthKm)
  const border = drawBorder(wholeBorder(), frame)
  const points = slice(border, border.pixelsAt(fromKm), border.pixelsAt(toKm))
  return <path className="stretch" d={linePath(points)} />
}
