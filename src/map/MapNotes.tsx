import { symbolWords } from '../i18n/words/crossing.ts'
import { situationOf } from '../model/situation.ts'
import { useSite } from '../site/site.ts'
import { TILE_HOST } from './basemap.ts'
import { MapFailure } from './MapFailure.tsx'
import { useMapProgress, usePageMap } from './page-map.ts'
import { useBasemap } from './useBasemap.ts'

/** The text beside the map: whose data it shows, which crossing is chosen, what could not be loaded. */
export function MapNotes() {
  const text = useSite().dictionary.map
  const { layouts } = usePageMap()
  const { parts, map, view, retryMap, retryBasemap } = useMapProgress()
  const basemap = useBasemap()
  const isDetailed = basemap.chosen === 'detailed'
  const showsInset = layouts.inset !== null && (view?.inset ?? true)
  return (
    <>
      <Attribution tiles={isDetailed} places={!isDetailed || showsInset} />
      <ChosenCrossing />
      {retryMap && <MapFailure sentence={text.failed} retry={retryMap} />}
      {retryBasemap && <MapFailure sentence={text.basemapFailed} retry={retryBasemap} />}
      {parts && map && <parts.BasemapNotices {...basemap} />}
    </>
  )
}

interface Props {
  /** Whether tiles from another host are shown. */
  tiles: boolean
  /** Whether our names of towns are shown. */
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

/** Announces which crossing is chosen, and its state at the moment shown. Hidden from the eye: the popup shows it. */
export function ChosenCrossing() {
  const { register, dictionary, view, situation } = useSite()
  const crossing = register.crossings.find(({ id }) => id === view.crossing)
  return (
    <p className="visually-hidden" role="status">
      {crossing &&
        dictionary.map.marker(crossing.names.fi, symbolWords(situationOf(situation, crossing), dictionary))}
    </p>
  )
}
