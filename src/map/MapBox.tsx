import type { Map as LeafletMap } from 'leaflet'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { mapStateOf } from '../site/map-state.ts'
import { last } from '../site/parts.tsx'
import { useSite, useSiteReader } from '../site/site.ts'
import { Inset } from '../static-map/Inset.tsx'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { StaticForms } from '../static-map/StaticForms.tsx'
import { Attribution } from './Attribution.tsx'
import { ChosenCrossing } from './ChosenCrossing.tsx'
import type { LiveView } from './LiveMap.tsx'
import type { LiveParts } from './live-parts.ts'
import { loadLiveParts } from './load-live-parts.ts'
import { MapFailure } from './MapFailure.tsx'
import { ScaleBar } from './ScaleBar.tsx'
import { useBasemap } from './useBasemap.ts'
import { useBringIntoView } from './useBringIntoView.ts'
import { usePrinting } from './usePrinting.ts'

const Drawing = last(StaticForms)
const DrawnInset = last(Inset)

/** The map of a page: drawn at once, live as soon as Leaflet is there, and still a drawing if it never is. */
export function MapBox({ layouts }: { layouts: PageLayouts }) {
  const site = useSite()
  // It does not become live with the page as written, where a link says more: it would jump to that then.
  const isPresent = site === useSiteReader()()
  const { dictionary, view } = site
  const text = dictionary.map
  const state = useMemo(() => mapStateOf(site), [site])
  const box = useRef<HTMLDivElement>(null)
  const { parts, failed, load } = useLiveParts()
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [live, setLive] = useState<LiveView | null>(null)
  const basemap = useBasemap()
  const [retrySheet, setRetrySheet] = useState<(() => void) | null>(null)
  const onSheetFailure = useCallback((retry: (() => void) | null) => setRetrySheet(() => retry), [])
  const onReady = useCallback((ready: LeafletMap) => startTransition(() => setMap(ready)), [])
  const onView = useCallback((view: LiveView) => startTransition(() => setLive(view)), [])
  const size = box.current?.getBoundingClientRect()
  const isLive = map !== null
  // On paper stands the drawing, in the form for its size there: the live map keeps the size of the screen.
  const printing = usePrinting()
  const showsInset = layouts.inset !== null && (live?.inset ?? true)
  const isDetailed = basemap.chosen === 'detailed'

  useBringIntoView(box, view.page.kind === 'home' ? view.crossing : null, isPresent)

  return (
    <section
      className="map"
      aria-label={text.region}
      data-map={isLive ? 'live' : 'drawn'}
      data-basemap={basemap.chosen}
    >
      <div className="map-box" ref={box}>
        {(!isLive || printing) && <Drawing layouts={layouts} state={state} />}
        {parts && size && (isLive || isPresent) && (
          <parts.LiveMap
            layouts={layouts}
            state={state}
            size={size}
            basemap={basemap}
            furnished={isLive}
            onReady={onReady}
            onView={onView}
            onSheetFailure={onSheetFailure}
          />
        )}
        {showsInset && layouts.inset && (
          <>
            {(!isLive || printing) && <div className="inset-connector" />}
            <DrawnInset layout={layouts.inset.layout} sheet={layouts.inset.sheet} state={state} />
          </>
        )}
        {parts && map && (
          <div className="map-buttons">
            <parts.ZoomButtons map={map} live={live} basemap={basemap.chosen} />
            <parts.BasemapChoice chosen={basemap.chosen} onChoose={basemap.choose} />
          </div>
        )}
        <ScaleBar forms={layouts.forms.map(({ form }) => form)} map={printing ? null : map} />
      </div>
      <p className="map-hint">{text.twoFingers}</p>
      <Attribution tiles={isDetailed} places={!isDetailed || showsInset} />
      <ChosenCrossing />
      {failed && <MapFailure sentence={text.failed} retry={load} />}
      {retrySheet && <MapFailure sentence={text.sheetFailed} retry={retrySheet} />}
      {parts && isLive && <parts.BasemapNotices {...basemap} />}
    </section>
  )
}

/** Leaflet and what needs it, loaded once the page is shown. */
function useLiveParts() {
  const [parts, setParts] = useState<LiveParts | null>(null)
  const [failed, setFailed] = useState(false)

  const load = useCallback(async () => {
    setFailed(false)
    try {
      const loaded = await loadLiveParts()
      startTransition(() => setParts(loaded))
    } catch {
      setFailed(true)
    }
  }, [])

  useEffect(
    function loadAtOnce() {
      load()
    },
    [load],
  )

  return { parts, failed, load }
}
