import type { Sheet } from '../drawing/basemap-layer.ts'
import type { MapLayout } from '../drawing/layout.ts'
import { INSET } from '../drawing/layout-variants.ts'
import type { MapState } from '../drawing/map-state.ts'
import { useSite } from '../site/site.ts'
import { StaticMap } from './StaticMap.tsx'

interface Props {
  layout: MapLayout
  state: MapState
  sheet: Pick<Sheet, 'name' | 'zoom' | 'origin'>
}

/** The south-east enlarged, in a corner of the map: three crossings stand too close there to be told apart. */
export function Inset({ layout, state, sheet }: Props) {
  const { width, height } = INSET
  const [left, top] = [-width / 2, -height / 2]
  return (
    <figure className="inset">
      <svg width={width} height={height} viewBox={`${left} ${top} ${width} ${height}`} role="presentation">
        <StaticMap layout={layout} state={state} sheet={sheet} />
      </svg>
      <figcaption>{useSite().dictionary.map.inset}</figcaption>
    </figure>
  )
}
