import { useSite } from '../site/site.ts'
import { TILE_HOST } from './basemap.ts'

interface Props {
  /** Whether tiles from another host are shown. */
  tiles: boolean
  /** Whether towns are shown that we name. */
  places: boolean
}

/** Whose data the map is drawn from, as their licences ask. */
export function Attribution({ tiles, places }: Props) {
  const { map: text, basemap } = useSite().dictionary
  return (
    <p key={`${tiles} ${places}`} className="attribution" data-obstacle="">
      ©{' '}
      <a href="https://www.openstreetmap.org/copyright" rel="external">
        OpenStreetMap
      </a>
      <span className="attribution-long">{text.contributors}</span>
      {tiles && ` · ${basemap.from(TILE_HOST)}`}
      {places && (
        <>
          {' · '}
          {!tiles && <span className="attribution-long">{text.places}</span>}
          <a href="https://www.geonames.org/" rel="external">
            GeoNames
          </a>
          {!tiles && <span className="attribution-long">{text.placesLicence}</span>}
        </>
      )}
    </p>
  )
}
