import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useMemo, useState } from 'react'
import { MapContainer, useMap } from 'react-leaflet'
import { REGION, ZOOM } from '../address/map-position.ts'
import { situationOf } from '../crossing/phrases.ts'
import { RailMark } from '../drawing/CrossingMark.tsx'
import { boxesOf } from '../drawing/crossing-places.ts'
import { type Form, formFor, INSET, insetBox } from '../drawing/forms.ts'
import { insetFrame } from '../drawing/layout-options.ts'
import { isShown, MapDrawing, type MapState } from '../drawing/MapDrawing.tsx'
import { useSite } from '../site/site.ts'
import type { PageLayouts } from '../static-map/page-layouts.ts'
import { BasemapLayers } from './BasemapLayers.tsx'
import { CrossingMarker } from './CrossingMarker.tsx'
import { DrawingPane } from './DrawingPane.tsx'
import { MapPopup } from './MapPopup.tsx'
import { StretchLine } from './StretchLine.tsx'
import { useEscape } from './useEscape.ts'
import { useFrame } from './useFrame.ts'
import { useLiveLayout } from './useLiveLayout.ts'
import { fittedPosition, ViewKeeper } from './ViewKeeper.tsx'

interface Props {
  layouts: PageLayouts
  state: MapState
  /** The box it fills, px. */
  size: { width: number; height: number }
  onReady: (map: LeafletMap) => void
  onZoom: (zoom: number) => void
  onSheetFailure: (retry: (() => void) | null) => void
}

/** The map that can be moved: Leaflet moves it, the drawing is the one that the page was written with. */
export default function LiveMap({ layouts, state, size, onReady, onZoom, onSheetFailure }: Props) {
  const { view } = useSite()
  const forms = useMemo(() => layouts.forms.map(({ form }) => form), [layouts])
  const fitted = fittedPosition(forms, size.width, size.height)
  const { lat, lon, zoom } = view.map ?? fitted
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  return (
    <MapContainer
      className="map-live"
      center={[lat, lon]}
      zoom={zoom}
      minZoom={Math.min(leastZoom(size.width), fitted.zoom)}
      maxZoom={ZOOM.max}
      zoomSnap={0.1}
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
      <Content
        layouts={layouts}
        forms={forms}
        state={state}
        onReady={onReady}
        onZoom={onZoom}
        onSheetFailure={onSheetFailure}
      />
    </MapContainer>
  )
}

function Content({
  layouts,
  forms,
  state,
  onReady,
  onZoom,
  onSheetFailure,
}: Omit<Props, 'size'> & { forms: readonly Form[] }) {
  const { register, dictionary, view, situation, show } = useSite()
  const map = useMap()
  const live = useFrame()
  const { zoom } = live.frame
  const { x: width, y: height } = map.getSize()
  const form = formFor(forms, width, height)
  const layout = useLiveLayout(live, form)
  const [openedHere, setOpenedHere] = useState<string | null>(null)
  const onOwnPage = view.page.kind === 'crossing'
  const popupId = onOwnPage ? openedHere : view.crossing
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
    function tellZoom() {
      onZoom(zoom)
    },
    [zoom, onZoom],
  )
  useEscape(popupId !== null, close)

  const frameOfInset = form.inset && zoom < INSET.untilZoom ? insetFrame(live.frame) : null
  return (
    <>
      <ViewKeeper forms={forms} popup={popupId} />
      <DrawingPane name="basemap" zIndex={200}>
        <BasemapLayers frame={live.frame} carried={layouts.sheet} onFailure={onSheetFailure} />
      </DrawingPane>
      <DrawingPane name="lines" zIndex={400}>
        <g className="map-drawing">
          <StretchLine frame={live.frame} />
          <MapDrawing layout={layout} state={state} />
          {frameOfInset && (
            <rect
              className="inset-frame"
              x={frameOfInset.left}
              y={frameOfInset.top}
              width={frameOfInset.right - frameOfInset.left}
              height={frameOfInset.bottom - frameOfInset.top}
            />
          )}
          {state.layers.has('rail') &&
            layout.railCrossings.map((place) => {
              const crossing = register.railCrossings.find(({ id }) => id === place.id)
              return (
                crossing && (
                  <g key={place.id} transform={`translate(${place.at.join(' ')})`}>
                    <RailMark place={place} name={dictionary.map.rail(crossing.names.fi)} />
                  </g>
                )
              )
            })}
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
              onChoose={() => open(crossing.id)}
            />
          )
        )
      })}
      {popupCrossing && popupPlace && (
        <MapPopup
          key={popupCrossing.id}
          crossing={popupCrossing}
          place={popupPlace}
          frame={live.frame}
          obstacles={namesBeside(popupCrossing.id)}
          wall={frameOfInset && insetBox(live.bounds)}
          takesFocus={openedHere === popupCrossing.id}
          onClose={close}
        />
      )}
    </>
  )

  /** Boxes of the other crossings and their names. */
  function namesBeside(id: string) {
    return layout.crossings.flatMap((place) => {
      const crossing = register.crossings.find((each) => each.id === place.id)
      if (!crossing || place.id === id) return []
      const names = { finnish: crossing.names.fi, russian: crossing.counterpart.names.ru }
      return boxesOf(place, names, layout.labelSize)
    })
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

/** The least zoom at which a map of a width does not reach beyond the base map. */
function leastZoom(width: number): number {
  const zoom = Math.log2((width * 360) / (REGION.east - REGION.west) / 256)
  return Math.max(ZOOM.min, Math.ceil(zoom * 10) / 10)
}
