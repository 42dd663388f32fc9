import { drawBorder } from '../drawing/border.ts'
import { slice } from '../drawing/polyline-parts.ts'
import type { Frame } from '../drawing/projection.ts'
import { linePath } from '../drawing/svg-path.ts'
import { longestGap } from '../model/longest-gap.ts'
import { useHighlight } from '../site/highlight.ts'
import { useSite } from '../site/site.ts'
import { borderOfPage } from './useLiveMapSource.ts'

/** The longest stretch without an open crossing along the border, where a reader asks for it. */
export function StretchLine({ frame }: { frame: Frame }) {
  const { register, situation } = useSite()
  if (!useHighlight().stretch) return null
  const { fromKm, toKm } = longestGap(situation, register.borderLengthKm)
  const border = drawBorder(borderOfPage(), frame)
  const points = slice(border, border.pixelsAt(fromKm), border.pixelsAt(toKm))
  return <path className="stretch" d={linePath(points)} />
}
