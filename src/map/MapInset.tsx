import { useMemo } from 'react'
import { mapStateOf } from '../site/map-state.ts'
import { useSite } from '../site/site.ts'
import { Inset } from '../static-map/Inset.tsx'
import { useMapProgress, usePageMap } from './page-map.ts'

/** The inset, where the map has room for it, and what joins it to the drawing. */
export function MapInset() {
  const site = useSite()
  const state = useMemo(() => mapStateOf(site), [site])
  const { inset } = usePageMap().layouts
  const { view } = useMapProgress()
  if (!inset || view?.inset === false) return null
  return (
    <>
      <div className="inset-connector" />
      <Inset layout={inset.layout} sheet={inset.sheet} state={state} />
    </>
  )
}
