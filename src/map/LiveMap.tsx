import type { Map as LeafletMap } from 'leaflet'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { MapContainer, useMap } from 'react-leaflet'
import { REGION, ZOOM } from '../address/map-position.ts'
import { situationOf } from '../crossing/phrases.ts'
import type { Box } from '../drawing/box.ts'
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
import { beneath, boxesBeside, isOverInset } from './beneath-popup.ts'
import { CrossingMarker } from './CrossingMarker.tsx'
import { DetailedTiles } from './DetailedTiles.tsx'
import { DrawingPane } from './DrawingPane.tsx'
import type { LayOut } from './live-layout.ts'
import { MapPopup } from './MapPopup.tsx'
import { StretchLine } from './StretchLine.tsx'
import type { useBasemap } from './useBasemap.ts'
import { useEscape } from './useEscape.ts'
import { type LiveFrame, useFrame } from './useFrame.ts'
import { useLiveLayout } from './useLiveLayout.ts'
import { fittedPosition, ViewKeeper } from './ViewKeeper.tsx'

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
  /** Whether the inset stands on it. */
  inset: boolean
}

type ContentProps = Omit<Props, 'size'> & { forms: readonly Form[] }

/** The map that can be moved: Leaflet moves it, the drawing is the one that the page was written with. */
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
      minZoom={Math.min(leastZoom(size.width), fitted.zoom)}
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
  const { register, dictionary, view, situation, show } = useSite()
  const map = useMap()
  const { zoom } = live.frame
  const [openedHere, setOpenedHere] = useState<string | null>(null)
  const onOwnPage = view.page.kind === 'crossing'
  const popupId = onOwnPage ? openedHere : view.crossing
  const [placed, setPlaced] = useState<{ popup: string; box: Box } | null>(null)
  const covered = placed && placed.popup === popupId ? placed.box : null
  /** The popup that the inset has given way to. */
  const [overInset, setOverInset] = useState<string | null>(null)
  const insetGone = popupId !== null && overInset === popupId
  const wholeLayout = useMemo(() => layOut(insetGone ? 'no inset' : 'inset'), [layOut, insetGone])
  if (popupId !== null && isOverInset(covered, wholeLayout, live.bounds)) setOverInset(popupId)
  const layout = covered ? beneath(wholeLayout, covered, register.crossings) : wholeLayout
  const isDetailed = basemap.chosen === 'detailed'
  const popupCrossing = register.crossings.find(({ id }) => id === popupId)
  const popupPlace = layout.crossings.find(({ id }) => id === popupId)

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
      onView({ zoom, inset: layout.inset })
    },
    [zoom, layout.inset, onView],
  )
  useEscape(popupId !== null, close)

  const frameOfInset = layout.inset ? insetFrame(live.frame) : null
  const connector = frameOfInset && insetConnector(frameOfInset, live.bounds)
  return (
    <>
      <ViewKeeper forms={forms} popup={popupId} basemap={basemap.chosen} />
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
              situation={situationOf(situation, crossing)}
              chosen={state.chosen === crossing.id}
              shown={isShown(crossing.id, state)}
              cut={layout.cut.includes(crossing.id)}
              onChoose={() => open(crossing.id)}
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
          insetGone={insetGone}
          onPlaced={(box) => setPlaced(box && { popup: popupCrossing.id, box })}
          onNoRoom={() => setOverInset(popupCrossing.id)}
          takesFocus={openedHere === popupCrossing.id}
          onClose={close}
        />
      )}
    </>
  )

  /** What a popup leaves free; the frame of what the inset shows is as good as a crossing. */
  function surroundings(id: string) {
    const { own, others } = boxesBeside(wholeLayout, register.crossings, id)
    const [inset, walls] = [frameOfInset && insetBox(live.bounds), live.furniture]
    return { own, others: frameOfInset ? [...others, frameOfInset] : others, walls, inset }
  }

  function open(id: string) {
    setOpenedHere(id)
    if (!onOwnPage) show({ crossing: id })
  }

  function close() {
    setOpenedHere(null)
    if (!onOwnPage) show({ crossing: null })
  }
}

/** What is drawn on tiles, which have the roads and names of their own. */
function onTiles(layout: MapLayout): MapLayout {
  return { ...layout, areas: [], towns: [], roads: [] }
}

/** The least zoom at which a map of a width does not reach beyond the base map. */
function leastZoom(width: number): number {
  const zoom = Math.log2((width * 360) / (REGION.east - REGION.west) / 256)
  return Math.max(ZOOM.min, Math.ceil(zoom * 10) / 10)
}
