import { useSite } from '../site/site.ts'
import { Attribution } from './Attribution.tsx'
import { ChosenCrossing } from './ChosenCrossing.tsx'
import { MapFailure } from './MapFailure.tsx'
import { useMapProgress, usePageMap } from './page-map.ts'
import { useBasemap } from './useBasemap.ts'

/** What is said beside the map: whose data it shows, what is chosen on it, what of it could not be loaded. */
export function MapNotes() {
  const text = useSite().dictionary.map
  const { layouts } = usePageMap()
  const { parts, map, view, retryMap, retrySheet } = useMapProgress()
  const basemap = useBasemap()
  const isDetailed = basemap.chosen === 'detailed'
  const showsInset = layouts.inset !== null && (view?.inset ?? true)
  return (
    <>
      <Attribution tiles={isDetailed} places={!isDetailed || showsInset} />
      <ChosenCrossing />
      {retryMap && <MapFailure sentence={text.failed} retry={retryMap} />}
      {retrySheet && <MapFailure sentence={text.sheetFailed} retry={retrySheet} />}
      {parts && map && <parts.BasemapNotices {...basemap} />}
    </>
  )
}
