import type { Position } from 'geojson'
import type { Language } from '../../../src/address/view.ts'
import { BORDER_UNITS } from '../../../src/drawing/basemap-layer.ts'
import { borderVertices } from '../../../src/drawing/border.ts'
import type { CrossingPlace } from '../../../src/drawing/crossing-places.ts'
import { layGround, type MapGeometry } from '../../../src/drawing/layout.ts'
import { mapGeometry } from '../../../src/drawing/map-geometry.ts'
import type { PairTexts } from '../../../src/drawing/name-pairs.ts'
import { FENCE_SYMBOL, LABEL } from '../../../src/drawing/rules.ts'
import { frameAround, place } from '../../../src/geometry/projection.ts'
import { dictionaryOf } from '../../../src/i18n/dictionaries.ts'
import { pathData } from '../../../src/publish/virtual-modules/path-data.ts'
import { readPlaces } from '../../../src/publish/virtual-modules/places.ts'
import { geodata, register } from '../model/real-data.ts'

const [land, sea] = geodata.border.features

const border = borderVertices(pathOf(land.geometry.coordinates), pathOf(sea.geometry.coordinates))
const places = readPlaces()
const geometries = new Map<Language, MapGeometry>()

/** What the site draws, from the paths that a page draws the border with. */
export function geometryIn(language: Language): MapGeometry {
  const geometry =
    geometries.get(language) ?? mapGeometry(register, border, places, dictionaryOf(language), language)
  geometries.set(language, geometry)
  return geometry
}

export const geometry = geometryIn('en')

/** Some point of Finland: what a frame is around matters to no distance. */
const CENTER: Position = [29, 65]

/** The border and the crossings on it at a zoom. */
export function drawnAt(zoom: number, labelSize: number = LABEL.size) {
  const frame = frameAround(CENTER, zoom)
  const { border, whole } = layGround(geometry, {
    frame,
    labelSize,
    fenceSymbol: FENCE_SYMBOL.wide,
    own: null,
    insetFrame: null,
  })
  return { frame, border, places: whole().crossings }
}

export function namesOf(id: string): PairTexts {
  const named = [...geometry.crossings, ...geometry.railCrossings].find((each) => each.id === id)
  if (!named) throw new Error(`There is no crossing "${id}".`)
  return named.names
}

/** The place of a crossing. */
export function placeOf(places: readonly CrossingPlace[], id: string): CrossingPlace {
  const found = places.find((each) => each.id === id)
  if (!found) throw new Error(`There is no place for "${id}".`)
  return found
}

function pathOf(positions: readonly Position[]): string {
  return pathData([positions.map((position) => place(position, BORDER_UNITS))], false)
}
