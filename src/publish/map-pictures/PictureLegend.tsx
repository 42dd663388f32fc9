import type { ReactNode } from 'react'
import type { FenceState } from '../../../geodata/schema/fence.ts'
import type { Register } from '../../model/register.ts'
import type { Site } from '../../site/site.ts'
import { CrossingSymbol, RailSymbol } from '../../symbols/CrossingSymbol.tsx'
import { FENCE_PATTERNS, FenceLine } from '../../symbols/FenceLine.tsx'
import { token } from '../picture/tokens.ts'

const COLUMNS = 2
const ROW = 25
const SYMBOL_ROOM = 40
const HALF = 17

/** How high the legend is, px. */
export function legendHeight(register: Register): number {
  return Math.ceil((7 + register.railCrossings.length) / COLUMNS) * ROW
}

/** Every symbol of the map with its word. */
export function PictureLegend({ site: { register, dictionary }, width }: { site: Site; width: number }) {
  const { label, rail, applications } = dictionary.layers
  const states: FenceState[] = ['planned', 'under construction', 'built']
  const items: [string, ReactNode][] = [
    [label.open, <CrossingSymbol key="open" status="open" size={15} />],
    [label.closed, <CrossingSymbol key="closed" status="closed" size={15} />],
    [applications, <CrossingSymbol key="applications" status="open" applications size={15} />],
    ...states.map((state): [string, ReactNode] => [
      label[FENCE_PATTERNS[state].layer],
      <FenceLine
        key={FENCE_PATTERNS[state].layer}
        state={state}
        points={[
          [HALF, 3],
          [-HALF, 3],
        ]}
      />,
    ]),
    [label.border, <Border key="border" />],
    ...register.railCrossings.map(({ id, names }): [string, ReactNode] => [
      rail(names.fi),
      <RailSymbol key={id} size={12} />,
    ]),
  ]
  return items.map(([name, symbol], index) => (
    <g
      key={name}
      transform={`translate(${(index % COLUMNS) * (width / COLUMNS)} ${(Math.floor(index / COLUMNS) + 0.5) * ROW})`}
    >
      <g transform={`translate(${HALF} 0)`}>{symbol}</g>
      <text x={SYMBOL_ROOM} dy="0.34em" fontSize={14} fill={token('text')}>
        {name}
      </text>
    </g>
  ))
}

/** Not of the classes of the border, whose lines are in the units of the map. */
function Border() {
  return <path d={`M${-HALF} 0H${HALF}`} stroke={token('border')} strokeWidth={2} />
}
