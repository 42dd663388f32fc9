import type { Map as LeafletMap } from 'leaflet'
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react'
import { formFor } from '../drawing/forms.ts'
import { chosenCrossing, mapStateOf } from '../site/map-state.ts'
import { useSite } from '../site/site.ts'
import { Inset } from '../static-map/Inset.tsx'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { StaticMap } from '../static-map/StaticMap.tsx'
import { Attribution } from './Attribution.tsx'
import { admitLeaflet } from './admit-leaflet.ts'
import { ChosenCrossing } from './ChosenCrossing.tsx'
import type { LiveView } from './LiveMap.tsx'
import { MapFailure } from './MapFailure.tsx'
import { ScaleBar } from './ScaleBar.tsx'
import { ZoomButtons } from './ZoomButtons.tsx'

type LiveMapComponent = ComponentType<React.ComponentProps<typeof import('./LiveMap.tsx').default>>

/** The map of a page: drawn at once, live as soon as Leaflet is there, and still a drawing if it never is. */
export function MapBox({ layouts }: { layouts: PageLayouts }) {
  const site = useSite()
  const { dictionary, interactive, view } = site
  const text = dictionary.map
  const state = mapStateOf(site)
  const box = useRef<HTMLDivElement>(null)
  const { LiveMap, failed, load } = useLiveMap(interactive)
  const [map, setMap] = useState<LeafletMap | null>(null)
  const [live, setLive] = useState<LiveView | null>(null)
  const [retrySheet, setRetrySheet] = useState<(() => void) | null>(null)
  const onSheetFailure = useCallback((retry: (() => void) | null) => setRetrySheet(() => retry), [])
  const size = box.current?.getBoundingClientRect()
  const isLive = map !== null

  const chosen = chosenCrossing(site)
  useEffect(
    function bringIntoView() {
      if (!isLive || chosen === null || view.page.kind !== 'home') return
      // After the browser, on Back and Forward, has scrolled to where the reader was.
      const frame = requestAnimationFrame(() => box.current?.scrollIntoView({ block: 'nearest' }))
      return function stopBringing() {
        cancelAnimationFrame(frame)
      }
    },
    [isLive, chosen, view.page.kind],
  )

  return (
    <section className="map" aria-label={text.region} data-map={isLive ? 'live' : 'drawn'}>
      <div className="map-box" ref={box}>
        {!isLive &&
          layouts.forms.map(({ form, layout }) => (
            <svg
              key={form.name}
              className={`map-form map-form-${form.name}`}
              width="1"
              height="1"
              role="presentation"
            >
              <StaticMap layout={layout} state={state} sheet={layouts.sheet} />
            </svg>
          ))}
        {LiveMap && size && (
          <LiveMap
            layouts={layouts}
            state={state}
            size={size}
            furnished={isLive}
            onReady={setMap}
            onView={setLive}
            onSheetFailure={onSheetFailure}
          />
        )}
        {layouts.inset && (live?.inset ?? true) && (
          <>
            {isFitted() && <div className="inset-connector" />}
            <Inset layout={layouts.inset.layout} sheet={layouts.inset.sheet} state={state} />
          </>
        )}
        {map && <ZoomButtons map={map} zoom={live?.zoom ?? null} />}
        <ScaleBar forms={layouts.forms.map(({ form }) => form)} map={map} />
      </div>
      <p className="map-hint">{text.twoFingers}</p>
      <Attribution />
      <ChosenCrossing />
      {failed && <MapFailure sentence={text.failed} retry={load} />}
      {retrySheet && <MapFailure sentence={text.sheetFailed} retry={retrySheet} />}
    </section>
  )

  /** The connector is level with the inset's frame in the fitted view only. */
  function isFitted(): boolean {
    if (view.map !== null || !size) return view.map === null
    const { zoom: fitted } = formFor(
      layouts.forms.map(({ form }) => form),
      size.width,
      size.height,
    )
    return live === null || Math.abs(live.zoom - fitted) < 0.01
  }
}

/** Leaflet and what needs it, loaded once the page is shown. */
function useLiveMap(wanted: boolean) {
  const [LiveMap, setLiveMap] = useState<LiveMapComponent | null>(null)
  const [failed, setFailed] = useState(false)

  const load = useCallback(async () => {
    setFailed(false)
    try {
      admitLeaflet()
      const { default: loaded } = await import('./LiveMap.tsx')
      setLiveMap(() => loaded)
    } catch {
      setFailed(true)
    }
  }, [])

  useEffect(
    function loadWhenWanted() {
      if (wanted) load()
    },
    [wanted, load],
  )

  return { LiveMap, failed, load }
}
