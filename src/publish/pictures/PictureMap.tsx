import type { ReactNode } from 'react'
import type { Language } from '../../address/view.ts'
import { BasemapPaths } from '../../drawing/Basemap.tsx'
import { type BasemapLayer, BORDER_UNITS, frameTransform } from '../../drawing/basemap-layer.ts'
import { type BorderVertices, borderVertices } from '../../drawing/border.ts'
import { CrossingMark, RailMarks } from '../../drawing/CrossingMark.tsx'
import type { Placeable } from '../../drawing/crossing-places.ts'
import type { MapGeometry, MapLayout } from '../../drawing/layout.ts'
import { MapDrawing } from '../../drawing/MapDrawing.tsx'
import { mapGeometry } from '../../drawing/map-geometry.ts'
import { isShown, type MapState } from '../../drawing/map-state.ts'
import type { Frame } from '../../geometry/projection.ts'
import { translation } from '../../geometry/svg-path.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import type { Register } from '../../model/register.ts'
import { readBasemapLayer, withoutPonds } from '../virtual-modules/basemap.ts'
import { type BorderPaths, borderPaths } from '../virtual-modules/border.ts'
import { readPlaces } from '../virtual-modules/places.ts'
import { pngOf, svgOf } from './render.ts'
import type { LineScales } from './styles.ts'

interface Props {
  layout: MapLayout
  state: MapState
  /** What is on the map by name: road crossings and railway crossings. */
  places: readonly Placeable[]
}

/** The one drawing of the map, around 0, 0, for a picture: without links, since nobody can follow them there. */
export function PictureMap({ layout, state, places }: Props) {
  const namesOf = ({ id }: { id: string }) => places.find((each) => each.id === id)?.names
  return (
    <g className="map-drawing">
      <MapDrawing layout={layout} state={state} border="#border" />
      <RailMarks layout={layout} state={state} />
      {layout.crossings.map((place) => {
        const shown = state.crossings.get(place.id)
        const names = namesOf(place)
        if (!shown || !names || !isShown(place.id, state)) return null
        return (
          <g key={place.id} transform={translation(place.at)}>
            <CrossingMark place={place} names={names} state={shown} chosen={state.chosen === place.id} />
          </g>
        )
      })}
    </g>
  )
}

/** The border's paths, which a drawing of the map uses. */
export function BorderPathsDefined({ land, sea }: BorderPaths) {
  return (
    <defs>
      <path id="border-land" d={land} />
      <path id="border-sea" d={sea} />
    </defs>
  )
}

interface GroundProps {
  basemap: BasemapLayer
  frame: Frame
}

interface Size {
  width: number
  height: number
}

/** The whole base map as a picture has it: without the lakes that would only be noise. */
export function pictureBasemap(wanted: Parameters<typeof readBasemapLayer>[1]): BasemapLayer {
  return withoutPonds(readBasemapLayer('overview', wanted))
}

/** The base map of a picture, in a frame. */
export function Ground({ basemap, frame }: GroundProps) {
  return (
    <g transform={frameTransform(basemap, frame)}>
      <BasemapPaths layer={basemap} />
    </g>
  )
}

/** The same as pixels: what many pictures share is painted once. */
export function PaintedGround({ address, width, height }: Size & { address: string }) {
  return <image href={address} x={-width / 2} y={-height / 2} width={width} height={height} />
}

/**
 * Paints a base map around 0, 0, with what else all pictures have above it, and with further style rules. Returns its
 * address.
 */
export async function paintGround(
  { basemap, frame, children, styles }: GroundProps & { children?: ReactNode; styles?: string },
  { width, height }: Size,
): Promise<string> {
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="presentation"
    >
      <Ground basemap={basemap} frame={frame} />
      {children}
    </svg>
  )
  const png = await pngOf(svgOf(drawing, lineScales(basemap, frame), styles))
  return `data:image/png;base64,${png.toString('base64')}`
}

/** What the pictures of the map are drawn from, read once for all of them. */
interface MapParts {
  border: BorderPaths
  geometryIn(language: Language): MapGeometry
}

/** Reads the whole border and the places on it. */
export function readMapParts(register: Register): MapParts {
  const border = borderPaths()
  const vertices: BorderVertices = borderVertices(border.land, border.sea)
  const places = readPlaces()
  return {
    border,
    geometryIn: (language) => mapGeometry(register, vertices, places, dictionaryOf(language), language),
  }
}

/** The scales of a base map and of the border in a frame. */
export function lineScales(basemap: Pick<BasemapLayer, 'zoom'>, frame: Frame): LineScales {
  return { basemap: 2 ** (frame.zoom - basemap.zoom), border: 2 ** (frame.zoom - BORDER_UNITS.zoom) }
}

/** Names of countries in capitals: programs outside browsers ignore `text-transform`. */
export function withCapitals(layout: MapLayout, language: Language): MapLayout {
  return {
    ...layout,
    areas: layout.areas.map((area) =>
      area.kind === 'country' ? { ...area, name: area.name.toLocaleUpperCase(language) } : area,
    ),
  }
}
