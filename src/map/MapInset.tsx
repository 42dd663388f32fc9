import { useMemo } from 'react'
import type { BasemapLayer } from '../drawing/basemap-layer.ts'
import type { MapLayout } from '../drawing/layout.ts'
import { INSET } from '../drawing/layout-variants.ts'
import type { MapState } from '../drawing/map-state.ts'
import { mapStateOf } from '../site/map-state.ts'
import { useSite } from '../site/site.ts'
import { useMapProgress, usePageMap } from './page-map.ts'
import { StaticMap } from './StaticMap.tsx'

/** The inset, if the map has room for it, and the line that joins it to the drawing. */
export function MapInset() {
  const site = useSite()
  const state = useMemo(() => mapStateOf(site), [site])
  const { inset } = usePageMap().layouts
  const { view } = useMapProgress()
  if (!inset || view?.inset === false) return null
  return (
    <>
      <div className="inset-connector" />
      <Inset layout={inset.layout} basemap={inset.basemap} state={state} />
    </>
  )
}

interface Props {
  layout: MapLayout
  state: MapState
  basemap: Pick<BasemapLayer, 'name' | 'zoom' | 'origin'>
}

/** The south-east enlarged, in a corner of the map: three crossings stand too close there to be told apart. */
export function Inset({ layout, state, basemap }: Props) {
  const { width, height } = INSET
  const [left, top] = [-width / 2, -height / 2]
  return (
    <figure className="inset">
      <svg width={width} height={height} viewBox={`${left} ${top} ${width} ${height}`} role="presentation">
        <StaticMap layout={layout} state={state} basemap={basemap} />
      </svg>
      <figcaption>{useSite().dictionary.map.inset}</figcaption>
    </figure>
  )
}
