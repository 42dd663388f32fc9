import { land, sea } from 'virtual:border'
import type { Map as LeafletMap } from 'leaflet'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { MapContainer, useMap } from 'react-leaflet'
import { REGION, ZOOM } from '../../address/map-position.ts'
import { RailMarks } from '../../drawing/CrossingMark.tsx'
import type { MapLayout } from '../../drawing/layout.ts'
import { type LayoutVariant, variantFor } from '../../drawing/layout-variants.ts'
import { InsetFrame, MapDrawing } from '../../drawing/MapDrawing.tsx'
import { isShown, type MapState, shownFence } from '../../drawing/map-state.ts'
import type { PageLayouts } from '../../drawing/page-layouts.ts'
import { useSite } from '../../site/site.ts'
import { type BasemapControl, shownOn, ZOOMING } from '../basemap.ts'
import type { LiveView } from '../live-view.ts'
import { BasemapLayers } from './BasemapLayers.tsx'
import { CrossingMarker } from './CrossingMarker.tsx'
import { DetailedTiles } from './DetailedTiles.tsx'
import { DrawingPane } from './DrawingPane.tsx'
import { FenceMarker } from './FenceMarker.tsx'
import { FencePopup } from './FencePopup.tsx'
import { fittedPosition, leastZoom } from './fitted-view.ts'
import { groundworks, type LiveGroundwork, type LiveMapSource } from './live-layout.ts'
import { MapPopup } from './MapPopup.tsx'
import { NearestLines } from './NearestLines.tsx'
import { PopupContent } from './PopupContent.tsx'
import { anchorOf, fencePopup, usePopupLayout } from './popup-layout.ts'
import { StretchLine } from './StretchLine.tsx'
import { useLiveMapSource } from './useLiveMapSource.ts'
import { usePopup } from './usePopup.ts'
import { useViewport, type Viewport } from './useViewport.ts'
import { ViewKeeper } from './ViewKeeper.tsx'

interface Props {
  layouts: PageLayouts
  state: MapState
  /** The box it fills, px. */
  size: { width: number; height: number }
  basemap: BasemapControl
  onReady: (map: LeafletMap) => void
  /** Whether the buttons and the other obstacles are on the map. */
  hasObstacles: boolean
  onView: (view: LiveView) => void
  onBasemapFailure: (retry: (() => void) | null) => void
}

type ContentProps = Omit<Props, 'size'> & { variants: readonly LayoutVariant[] }

/**
 * The map that can be moved: Leaflet moves it; the drawing is the prerendered one.
 *
 * What is on it comes from one flow: viewport, groundwork, layout, drawing. It is drawn in slices: nothing at first,
 * while the prerendered drawing still stands, then a component for each half of the layout. React listens to the
 * reader between two components, so that no view is one long task.
 */
export function LiveMap({ size, ...content }: Props) {
  const { layouts } = content
  const isDrawn = useDeferredValue(true, false)
  const { view } = useSite()
  const variants = useMemo(() => layouts.variants.map(({ variant }) => variant), [layouts])
  const fitted = fittedPosition(variants, size.width, size.height)
  const { lat, lon, zoom } = shownOn('simple', view.map ?? fitted)
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  return (
    <MapContainer
      className="map-live"
      center={[lat, lon]}
      zoom={zoom}
      minZoom={leastZoom(variants, size.width, size.height)}
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
      {isDrawn && <OnGroundwork {...content} variants={variants} />}
    </MapContainer>
  )
}

/** The first half: the viewport, and the groundwork for it. */
function OnGroundwork(props: ContentProps) {
  const { layouts, variants, hasObstacles } = props
  const map = useMap()
  const viewport = useViewport(hasObstacles)
  const { x: width, y: height } = map.getSize()
  const prerendered = layouts.variants[variants.indexOf(variantFor(variants, width, height))]
  if (!prerendered) throw new Error('Every variant of a page has its layout.')
  const source = useLiveMapSource(prerendered)
  const groundworkFor = useMemo(() => groundworks(source), [source])
  const ground = useMemo(() => groundworkFor(viewport), [groundworkFor, viewport])
  return <LaidOut {...props} source={source} ground={ground} leafletViewport={viewport} />
}

interface LaidOutProps extends ContentProps {
  source: LiveMapSource
  ground: LiveGroundwork
  /** In Leaflet's own frame, unlike the groundwork's. */
  leafletViewport: Viewport
}

/** The second half: the layout, and everything drawn by it. */
function LaidOut({
  layouts,
  variants,
  state,
  basemap,
  onReady,
  onView,
  onBasemapFailure,
  source,
  ground,
  leafletViewport,
}: LaidOutProps) {
  const { register, dictionary } = useSite()
  const map = useMap()
  const { zoom } = leafletViewport.frame
  const least = map.getMinZoom()
  const popup = usePopup()
  const popupId = popup.fence === null ? popup.id : fencePopup(popup.fence)
  const { layout, ...beside } = usePopupLayout(source, ground, popupId, register.crossings)
  const isDetailed = basemap.chosen === 'detailed'
  const popupCrossing = register.crossings.find(({ id }) => id === popup.id)
  const popupFence = register.fence.find(({ id }) => id === popup.fence)
  const popupAt = popupId === null ? null : anchorOf(beside.whole, popupId)

  useEffect(
    function tellReady() {
      const container = map.getContainer()
      container.setAttribute('role', 'group')
      container.setAttribute('aria-label', `${dictionary.map.region}. ${dictionary.map.instructions}`)
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

  return (
    <>
      <ViewKeeper variants={variants} popup={popupId} basemap={basemap.chosen} />
      {zoom <= ZOOM.simple && (
        // Below the tiles, which are at 200: it shows until they are there.
        <DrawingPane name="basemap" zIndex={100} frame={leafletViewport.frame}>
          <BasemapLayers
            viewport={leafletViewport}
            carried={layouts.basemap}
            file={layouts.file}
            onFailure={onBasemapFailure}
          />
        </DrawingPane>
      )}
      {isDetailed && <DetailedTiles key={basemap.attempt} onFailed={basemap.setFailed} />}
      <DrawingPane name="lines" zIndex={400} frame={layout.frame}>
        <g className="map-drawing">
          <WholeBorder />
          <StretchLine frame={layout.frame} />
          <NearestLines layout={layout} />
          <MapDrawing layout={isDetailed ? onTiles(layout) : layout} state={state} border="#whole-border" />
          {layout.inset && <InsetFrame frame={layout.frame} bounds={ground.viewport.bounds} />}
          <RailMarks layout={layout} state={state} />
        </g>
      </DrawingPane>
      {register.crossings.map((crossing) => {
        const place = layout.crossings.find(({ id }) => id === crossing.id)
        const crossingState = state.crossings.get(crossing.id)
        if (!place || !crossingState) return null
        return (
          <CrossingMarker
            key={crossing.id}
            crossing={crossing}
            place={place}
            frame={layout.frame}
            state={crossingState}
            chosen={state.chosen === crossing.id}
            shown={isShown(crossing.id, state)}
            cut={layout.cut.includes(crossing.id)}
            onChoose={() => popup.open(crossing.id)}
          />
        )
      })}
      {layout.fence.map((place) => {
        const section = register.fence.find(({ id }) => id === place.section)
        const fenceState = shownFence(place.section, state)
        if (!section || !fenceState) return null
        return (
          <FenceMarker
            key={place.section}
            section={section}
            place={place}
            frame={layout.frame}
            state={fenceState}
            onChoose={() => popup.openFence(section.id)}
          />
        )
      })}
      {popupId !== null && popupAt && (popupCrossing || popupFence) && (
        <MapPopup
          key={popupId}
          id={popupId}
          at={popupAt}
          marker={popupFence ? `[data-fence="${popupFence.id}"]` : `[data-crossing="${popupId}"]`}
          content={(titleId) =>
            popupFence ? (
              <FencePopup section={popupFence} titleId={titleId} />
            ) : (
              popupCrossing && <PopupContent crossing={popupCrossing} titleId={titleId} />
            )
          }
          viewport={ground.viewport}
          leafletFrame={leafletViewport.frame}
          {...beside}
          takesFocus={popup.takesFocus}
          onClose={popup.close}
        />
      )}
    </>
  )
}

/** The border's paths in full: what comes with the page leaves out bends that are seen only on zooming in. */
function WholeBorder() {
  return (
    <defs>
      <path id="whole-border-land" d={land} vectorEffect="non-scaling-stroke" />
      <path id="whole-border-sea" d={sea} vectorEffect="non-scaling-stroke" />
    </defs>
  )
}

/** The drawing on tiles, which have their own roads and names. */
function onTiles(layout: MapLayout): MapLayout {
  return { ...layout, areas: [], towns: [], roads: [] }
}
