import type { Map as LeafletMap } from 'leaflet'
import { ownCrossing } from '../address/view.ts'
import { useSite } from '../site/site.ts'
import { MinusIcon, PlusIcon, WholeIcon } from '../symbols/icons.tsx'
import { type Basemap, ZOOMING } from './basemap.ts'
import type { LiveView } from './LiveMap.tsx'

interface Props {
  map: LeafletMap
  /** Null until the map has told it. */
  live: LiveView | null
  basemap: Basemap
}

/** In, out, and back to the whole: the map without dragging or a wheel. */
export function ZoomButtons({ map, live, basemap }: Props) {
  const { dictionary, view, show } = useSite()
  const text = dictionary.map
  const level = live?.zoom ?? map.getZoom()
  return (
    <div className="zoom-buttons map-button-group" data-furniture="">
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
