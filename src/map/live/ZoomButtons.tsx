import type { Map as LeafletMap } from 'leaflet'
import { ownCrossing } from '../../address/view.ts'
import { MinusIcon, PlusIcon, WholeIcon } from '../../drawing/symbols/icons.tsx'
import { useSite } from '../../site/site.ts'
import { type Basemap, ZOOMING } from '../basemap.ts'
import type { LiveView } from '../live-view.ts'

interface Props {
  map: LeafletMap
  /** Null until the map has reported it. */
  live: LiveView | null
  basemap: Basemap
}

/** Zoom in, zoom out, whole map: for use without dragging or a wheel. */
export function ZoomButtons({ map, live, basemap }: Props) {
  const { dictionary, view, show } = useSite()
  const text = dictionary.map
  const level = live?.zoom ?? map.getZoom()
  return (
    <div className="zoom-buttons map-button-group" data-obstacle="">
      <button
        type="button"
        aria-label={text.zoomIn}
        disabled={level >= ZOOMING[basemap].max}
        onClick={() => map.zoomIn(1)}
      >
        <PlusIcon />
      </button>
      <button
        type="button"
        aria-label={text.zoomOut}
        disabled={level <= (live?.leastZoom ?? map.getMinZoom())}
        onClick={() => map.zoomOut(1)}
      >
        <MinusIcon />
      </button>
      <button
        type="button"
        aria-label={ownCrossing(view.page) !== null ? text.fit : text.whole}
        onClick={() => show({ map: null })}
      >
        <WholeIcon />
      </button>
    </div>
  )
}
