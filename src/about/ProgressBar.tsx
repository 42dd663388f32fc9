import type { Fence } from '../../geodata/schema/fence.ts'
import { shortDate } from '../i18n/dates.ts'
import { useTextSite } from '../site/text-site.ts'
import { percent } from './progress-scale.ts'
import { useKilometres } from './useKilometres.ts'

interface Props {
  entry: Fence['programme']['progress'][number]
  /** How far along the scale of time, 0 to 1. */
  place: number
  /** px from the top of the chart. */
  top: number
  base: number
}

/** px */
const WIDTH = 10

/** A figure of the chart; its words stand above the first ones and left of the later ones, where there is room. */
export function ProgressBar({ entry, place, top, base }: Props) {
  const { texts, view } = useTextSite()
  const kilometres = useKilometres()
  const isEarly = place < 0.3
  return (
    <g className={entry.approximate ? 'approximate' : undefined}>
      <rect
        x={percent(place)}
        y={top}
        width={WIDTH}
        height={base - top}
        transform={`translate(${-WIDTH / 2} 0)`}
      />
      <text
        x={percent(place)}
        dx={isEarly ? -WIDTH / 2 : -WIDTH / 2 - 6}
        y={isEarly ? top - 7 : top + 10}
        textAnchor={isEarly ? 'start' : 'end'}
      >
        <tspan className="figure">{texts.about.fence.km(kilometres(entry))}</tspan>
        <tspan className="when">, {shortDate(entry.date, view.language)}</tspan>
      </text>
    </g>
  )
}
