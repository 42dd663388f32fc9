import type { Map as LeafletMap } from 'leaflet'
import { startTransition, useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { useHighlight } from '../site/highlight.ts'
import { mapStateOf } from '../site/map-state.ts'
import { useSite, useSiteStore } from '../site/site.ts'
import type { LiveView } from './live-view.ts'
import { useMapProgress, usePageMap } from './page-map.ts'
import { ScaleBar } from './ScaleBar.tsx'
import { useBasemap } from './useBasemap.ts'
import { useBringIntoView } from './useBringIntoView.ts'
import { usePrinting } from './usePrinting.ts'

/** The live map with its buttons, once Leaflet is loaded; and the scale, which is there from the first. */
export function InteractiveMap() {
  const site = useSite()
  const { isHeld, read } = useSiteStore()
  // If a link says more than the prerendered page, the map waits for it: otherwise it would jump. Then it is drawn in
  // short slices, after the page has followed.
  const isPresent = useDeferredValue(!isHeld() && site === read())
  const state = useMemo(() => mapStateOf(site), [site])
  const { layouts, progress, element, load } = usePageMap()
  const { parts, map, view } = useMapProgress()
  const { stretch } = useHighlight()
  const basemap = useBasemap()
  const printing = usePrinting()
  const onReady = useCallback(
    (ready: LeafletMap) => startTransition(() => progress.change({ map: ready })),
    [progress],
  )
  const onView = useCallback(
    (shown: LiveView) => startTransition(() => progress.change({ view: shown })),
    [progress],
  )
  const onBasemapFailure = useCallback(
    (retryBasemap: (() => void) | null) => progress.change({ retryBasemap }),
    [progress],
  )
  const isLive = map !== null
  const [box, buttons] = ['.map-box', '.map-buttons'].map((part) => element?.querySelector(part))

  useEffect(
    function loadAtOnce() {
      load()
      return function leaveToDrawing() {
        progress.change({ map: null, isLive: false, view: null })
      }
    },
    [load, progress],
  )
  useLayoutEffect(
    function markElement() {
      if (!element) return
      element.dataset.map = isLive ? 'live' : 'drawn'
      element.dataset.basemap = basemap.chosen
      // Only now may the drawing go: before, neither of the two would be seen.
      progress.change({ isLive })
      return function markDrawn() {
        element.dataset.map = 'drawn'
      }
    },
    [element, isLive, basemap.chosen, progress],
  )
  useBringIntoView(box, site.view.page.kind === 'home' ? site.view.crossing : null, isPresent)
  useBringIntoView(box, stretch ? 'stretch' : null, isPresent)

  return (
    <>
      {parts && box && (isLive || isPresent) && (
        <parts.LiveMap
          layouts={layouts}
          state={state}
          size={box.getBoundingClientRect()}
          basemap={basemap}
          hasObstacles={isLive}
          onReady={onReady}
          onView={onView}
          onBasemapFailure={onBasemapFailure}
        />
      )}
      {parts &&
        map &&
        element &&
        buttons &&
        createPortal(
          <>
            <parts.ZoomButtons map={map} live={view} basemap={basemap.chosen} />
            <parts.LayersButton chosen={basemap.chosen} choose={basemap.choose} place={element} />
          </>,
          buttons,
        )}
      <ScaleBar variants={layouts.variants.map(({ variant }) => variant)} map={printing ? null : map} />
    </>
  )
}
