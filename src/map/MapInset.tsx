import { type ComponentProps, useMemo } from 'react'
import { INSET } from '../drawing/layout-variants.ts'
import { InsetScale } from '../drawing/ScaleMark.tsx'
import { mapStateOf } from '../site/map-state.ts'
import { useSite } from '../site/site.ts'
import { useMapProgress, usePageMap } from './page-map.ts'
import { StaticMap } from './StaticMap.tsx'

/** The inset, if the map has room for it, and the line that joins it to the drawing. */
export function MapInset() {
  const site = useSite()
  const state = useMemo(() => mapStateOf(site), [site])
  const { inset, file } = usePageMap().layouts
  const { view } = useMapProgress()
  if (!inset || view?.inset === false) return null
  return (
    <>
      <div className="inset-connector" />
      <Inset layout={inset.layout} basemap={inset.basemap} file={file} state={state} />
    </>
  )
}

/** The south-east enlarged, in a corner of the map: three crossings stand too close there to be told apart. */
export function Inset(map: ComponentProps<typeof StaticMap>) {
  const { width, height } = INSET
  const [left, top] = [-width / 2, -height / 2]
  const { dictionary, view } = useSite()
  return (
    <figure className="inset">
      <svg width={width} height={height} viewBox={`${left} ${top} ${width} ${height}`} role="presentation">
        <StaticMap {...map} />
        <InsetScale language={view.language} />
      </svg>
      <figcaption>{dictionary.map.inset}</figcaption>
    </figure>
  )
}
