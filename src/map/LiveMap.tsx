import type { Map as LeafletMap } from 'leaflet'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { MapContainer, useMap } from 'react-leaflet'
import { REGION, ZOOM } from '../address/map-position.ts'
import { situationOf } from '../crossing/phrases.ts'
import { RailMark } from '../drawing/CrossingMark.tsx'
import { type Form, formFor, insetBox } from '../drawing/forms.ts'
import { insetConnector, insetFrame } from '../drawing/inset-frame.ts'
import type { MapLayout } from '../drawing/layout.ts'
import { isShown, MapDrawing, type MapState } from '../drawing/MapDrawing.tsx'
import { useSite } from '../site/site.ts'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { linePath } from '../symbols/FenceLine.tsx'
import { BasemapLayers } from './BasemapLayers.tsx'
import { shownOn, ZOOMING } from './basemap.ts'
import { boxesBeside } from './beneath-popup.ts'
import { CrossingMarker } from './CrossingMarker.tsx'
import { DetailedTiles } from './DetailedTiles.tsx'
import { DrawingPane } from './DrawingPane.tsx'
import { fittedPosition, leastZoom } from './fitted-view.ts'
import type { LayOut } from './live-layout.ts'
import { MapPopup } from './MapPopup.tsx'
import { StretchLine } from './StretchLine.tsx'
import type { useBasemap } from './useBasemap.ts'
import { useEscape } from './useEscape.ts'
import { type LiveFrame, useFrame } from './useFrame.ts'
import { useLiveLayout } from './useLiveLayout.ts'
import { usePopup } from './usePopup.ts'
import { usePopupLayout } from './usePopupLayout.ts'
import { ViewKeeper } from './ViewKeeper.tsx'

interface Props {
  layouts: PageLayouts
  state: MapState
  /** The box it fills, px. */
  size: { width: number; height: number }
  basemap: ReturnType<typeof useBasemap>
  onReady: (map: LeafletMap) => void
  /** Whether the buttons and the other things that stand on the map are there. */
  furnished: boolean
  onView: (view: LiveView) => void
  onSheetFailure: (retry: (() => void) | null) => void
}

/** What the parts around the live map follow. */
export interface LiveView {
  zoom: number
  /** The least that a map of its size zooms out to. */
  leastZoom: number
  /** Whether the inset stands on it. */
  inset: boolean
}

type ContentProps = Omit<Props, 'size'> & { forms: readonly Form[] }

/** The map that can be moved: Leaflet moves it, the drawing is the one that the page was prerendered with. */
export function LiveMap({ size, ...content }: Props) {
  const { layouts } = content
  const { view } = useSite()
  const forms = useMemo(() => layouts.forms.map(({ form }) => form), [layouts])
  const fitted = fittedPosition(forms, size.width, size.height)
  const { lat, lon, zoom } = shownOn('simple', view.map ?? fitted)
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  return (
    <MapContainer
      className="map-live"
      center={[lat, lon]}
      zoom={zoom}
      minZoom={leastZoom(forms, size.width, size.height)}
      // The view keeper does.
      trackResize={false}
      maxZoom={ZOOMING.simple.max}
      zoomSnap={ZOOMING.simple.step}
      maxBounds={[
        [REGION.south, REGION.west],
        [REGION.north, REGION.east],
      ]}
      maxBoundsViscosity={0.6}
      zoomControl={false}
      attributionControl={false}
      dragging={!window.matchMedia('(pointer: coarse)').matches}
      zoomAnimation={!stillness}
      fadeAnimation={false}
      markerZoomAnimation={!stillness}
      inertia={!stillness}
    >
      <Drawn {...content} forms={forms} />
    </MapContainer>
  )
}

/** Nothing at first: what is on the map is then drawn in slices, while the page's own drawing still stands. */
function Drawn(props: ContentProps) {
  return useDeferredValue(true, false) && <Content {...props} />
}

function Content(props: ContentProps) {
  const { layouts, forms, furnished } = props
  const map = useMap()
  const live = useFrame(furnished)
  const { x: width, y: height } = map.getSize()
  const form = formFor(forms, width, height)
  const written = layouts.forms[forms.indexOf(form)]
  if (!written) throw new Error('Every form of a page has its layout.')
  return <LaidOut {...props} live={live} layOut={useLiveLayout(live, written)} />
}

interface LaidOutProps extends ContentProps {
  live: LiveFrame
  layOut: LayOut
}

function LaidOut({
  layouts,
  forms,
  state,
  basemap,
  onReady,
  onView,
  onSheetFailure,
  live,
  layOut,
}: LaidOutProps) {
  const { register, dictionary, situation } = useSite()
  const map = useMap()
  const { zoom } = live.frame
  const least = map.getMinZoom()
  const popup = usePopup()
  const { whole, layout, ...beside } = usePopupLayout(layOut, popup.id, live.bounds, register.crossings)
  const isDetailed = basemap.chosen === 'detailed'
  const popupCrossing = register.crossings.find(({ id }) => id === popup.id)
  const popupPlace = layout.crossings.find(({ id }) => id === popup.id)

  useEffect(
    function tellReady() {
      map.getContainer().setAttribute('role', 'group')
      map
        .getContainer()
        .setAttribute('aria-label', `${dictionary.map.region}. ${dictionary.map.instructions}`)
      onReady(map)
    },
    [map, onReady, dictionary],
  )
  useEffect(
    function tellView() {
      onView({ zoom, leastZoom: least, inset: layout.inset })
    },
    [zoom, least, layout.inset, onView],
  )
  useEscape(popup.id !== null, popup.close)

  const frameOfInset = layout.inset ? insetFrame(live.frame) : null
  const connector = frameOfInset && insetConnector(frameOfInset, live.bounds)
  return (
    <>
      <ViewKeeper forms={forms} popup={popup.id} basemap={basemap.chosen} />
      {zoom <= ZOOM.simple && (
        // Below the tiles, which are at 200: it shows until they are there.
        <DrawingPane name="basemap" zIndex={100} frame={live.frame}>
          <BasemapLayers live={live} carried={layouts.sheet} onFailure={onSheetFailure} />
        </DrawingPane>
      )}
      {isDetailed && <DetailedTiles key={basemap.attempt} onFailed={basemap.setFailed} />}
      <DrawingPane name="lines" zIndex={400} frame={live.frame}>
        <g className="map-drawing">
          <StretchLine frame={live.frame} />
          <MapDrawing layout={isDetailed ? onTiles(layout) : layout} state={state} />
          {frameOfInset && (
            <rect
              className="inset-frame"
              x={frameOfInset.left}
              y={frameOfInset.top}
              width={frameOfInset.right - frameOfInset.left}
              height={frameOfInset.bottom - frameOfInset.top}
            />
          )}
          {connector && <path className="inset-frame" d={linePath(connector)} />}
          {state.layers.has('rail') &&
            layout.railCrossings.map((place) => (
              <g key={place.id} transform={`translate(${place.at.join(' ')})`}>
                <RailMark place={place} />
              </g>
            ))}
        </g>
      </DrawingPane>
      {register.crossings.map((crossing) => {
        const place = layout.crossings.find(({ id }) => id === crossing.id)
        return (
          place && (
            <CrossingMarker
              key={crossing.id}
              crossing={crossing}
              place={place}
              frame={layout.frame}
              situation={situationOf(situation, crossing)}
              chosen={state.chosen === crossing.id}
              shown={isShown(crossing.id, state)}
              cut={layout.cut.includes(crossing.id)}
              onChoose={() => popup.open(crossing.id)}
            />
          )
        )
      })}
      {popupCrossing && popupPlace && (
        <MapPopup
          key={popupCrossing.id}
          crossing={popupCrossing}
          frame={live.frame}
          at={popupPlace.at}
          {...surroundings(popupCrossing.id)}
          {...beside}
          takesFocus={popup.takesFocus}
          onClose={popup.close}
        />
      )}
    </>
  )

  /** What a popup leaves free. */
  function surroundings(id: string) {
    return {
      ...boxesBeside(whole, register.crossings, id),
      walls: live.furniture,
      inset: frameOfInset && { box: insetBox(live.bounds), frame: frameOfInset },
    }
  }
}

/** What is drawn on tiles, which have the roads and names of their own. */
function onTiles(layout: MapLayout): MapLayout {
  return { ...layout, areas: [], towns: [], roads: [] }
}
