import type { Position } from 'geojson'
import { borderVertices, drawBorder } from '../../../src/drawing/border-sheet.ts'
import { BORDER_SHEET } from '../../../src/drawing/border-units.ts'
import { type CrossingPlace, type Placeable, placeCrossings } from '../../../src/drawing/crossing-places.ts'
import { frameAround, place } from '../../../src/drawing/projection.ts'
import { LABEL, symbolSize } from '../../../src/drawing/rules.ts'
import { en } from '../../../src/i18n/en/dictionary.tsx'
import { readPlaces } from '../../../src/publish/places.ts'
import { mapGeometry } from '../../../src/static-map/map-geometry.ts'
import { pathData } from '../../../src/static-map/path-data.ts'
import { geodata, register } from '../model/real-data.ts'

const [land, sea] = geodata.border.features

/** What the site draws, from the paths that a page draws the border with. */
export const geometry = mapGeometry(
  register,
  borderVertices(pathOf(land.geometry.coordinates), pathOf(sea.geometry.coordinates)),
  readPlaces(),
  en,
)

/** Some point of Finland: what a frame is around matters to no distance. */
const CENTER: Position = [29, 65]

/** The border and the crossings on it at a zoom. */
export function drawnAt(zoom: number, labelSize: number = LABEL.size) {
  const frame = frameAround(CENTER, zoom)
  const border = drawBorder(geometry.border, frame)
  const places = placeCrossings(geometry.crossings, border, { size: symbolSize(zoom), labelSize })
  return { frame, border, places }
}

export function namesOf(id: string): Placeable['names'] {
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
  return pathData([positions.map((position) => place(position, BORDER_SHEET))], false)
}
