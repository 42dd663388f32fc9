import type { MapLayout } from '../../drawing/layout.ts'
import { place } from '../../geometry/projection.ts'
import { linePath } from '../../geometry/svg-path.ts'
import { nearestCrossings } from '../../model/distances.ts'
import { useHighlight } from '../../site/highlight.ts'
import { useSite } from '../../site/site.ts'

/**
 * The lines from where a reader asks to the nearest crossing, solid, and to the nearest open one, dashed: as the crow
 * flies, and to their marks, which stand beside their places where crossings are close.
 */
export function NearestLines({ layout }: { layout: MapLayout }) {
  const { situation } = useSite()
  const { from } = useHighlight()
  if (!from) return null
  const { nearest, open } = nearestCrossings(from, situation)
  const start = place(from, layout.frame)
  const lineTo = (id: string | undefined) => {
    const mark = layout.crossings.find((each) => each.id === id)
    return mark && linePath([start, mark.at])
  }
  const isOpen = open?.crossing === nearest?.crossing
  const lines = [
    { kind: 'nearest-line', path: lineTo(nearest?.crossing.id) },
    { kind: 'nearest-line to-open', path: isOpen ? undefined : lineTo(open?.crossing.id) },
  ]
  return (
    <g className="nearest-lines">
      {lines.map(({ kind, path }) => path && <path key={kind} className="nearest-casing" d={path} />)}
      {lines.map(({ kind, path }) => path && <path key={kind} className={kind} d={path} />)}
      <circle className="nearest-town" cx={start[0]} cy={start[1]} r={4.5} />
    </g>
  )
}
