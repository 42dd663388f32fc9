import type { Language } from '../../address/view.ts'
import type { Sheet } from '../../drawing/basemap-layer.ts'
import { BORDER_SHEET } from '../../drawing/basemap-layer.ts'
import { type BorderVertices, borderVertices } from '../../drawing/border.ts'
import type { MapGeometry } from '../../drawing/layout.ts'
import type { Frame } from '../../drawing/projection.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import type { Register } from '../../model/register.ts'
import { mapGeometry } from '../../static-map/map-geometry.ts'
import { readSheet } from '../../static-map/sheets.ts'
import { type BorderPaths, borderPaths } from '../page-drawing.ts'
import { readPlaces } from '../places.ts'
import type { LineScales } from './picture-styles.ts'

/** What the pictures of the map are drawn from, read once for all of them. */
export interface MapParts {
  sheet: Sheet
  border: BorderPaths
  geometryIn(language: Language): MapGeometry
}

/** Reads the whole border and the base map under it, without the lakes that would only be noise. */
export function readMapParts(register: Register): MapParts {
  const overview = readSheet('overview')
  const border = borderPaths()
  const vertices: BorderVertices = borderVertices(border.land, border.sea)
  const places = readPlaces()
  return {
    sheet: { ...overview, paths: { ...overview.paths, ponds: '' } },
    border,
    geometryIn: (language) => mapGeometry(register, vertices, places, dictionaryOf(language)),
  }
}

/** The scales of a base map and of the border in a frame. */
export function lineScales(sheet: Pick<Sheet, 'zoom'>, frame: Frame): LineScales {
  return { sheet: 2 ** (frame.zoom - sheet.zoom), border: 2 ** (frame.zoom - BORDER_SHEET.zoom) }
}
