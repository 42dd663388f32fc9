import { ZOOM } from '../../address/map-position.ts'
import { useSite } from '../../site/site.ts'
import { type BasemapControl, TILE_HOST } from '../basemap.ts'
import { MapFailure } from '../MapFailure.tsx'

/** Notices on the base map: its tiles fail to load, or the address asks for a closer view. */
export function BasemapNotices({ chosen, choose, failed, retry }: BasemapControl) {
  const { dictionary, view } = useSite()
  const text = dictionary.basemap
  const asksForCloser = view.map !== null && view.map.zoom > ZOOM.simple
  if (chosen === 'simple') {
    if (!asksForCloser) return null
    return (
      <p role="status" className="map-notice">
        <span>{text.closer(TILE_HOST)}</span>
        <button type="button" className="control" onClick={() => choose('detailed')}>
          {text.showDetailed}
        </button>
      </p>
    )
  }
  if (!failed) return null
  return (
    <MapFailure sentence={text.failed(TILE_HOST)} retry={retry}>
      <button type="button" className="control" onClick={() => choose('simple')}>
        {text.showSimple}
      </button>
    </MapFailure>
  )
}
