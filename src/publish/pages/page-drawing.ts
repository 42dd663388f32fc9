import type { BBox } from 'geojson'
import type { Border } from '../../../geodata/schema/border.ts'
import { type Language, ownCrossing, type Page } from '../../address/view.ts'
import type { Level } from '../../drawing/basemap-layer.ts'
import { type BasemapLayer, BORDER_UNITS } from '../../drawing/basemap-layer.ts'
import { borderVertices } from '../../drawing/border.ts'
import { INSET } from '../../drawing/layout-variants.ts'
import { mapGeometry } from '../../drawing/map-geometry.ts'
import { type CarriedLayer, layOutPage, type PageLayouts } from '../../drawing/page-layouts.ts'
import { frameAround, type Point, place, unproject } from '../../geometry/projection.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import type { Register } from '../../model/register.ts'
import { PAGES } from '../../pages/page-table.ts'
import { readBasemapLayer } from '../virtual-modules/basemap.ts'
import { checkedGeodata } from '../virtual-modules/geodata.ts'
import { pathData } from '../virtual-modules/path-data.ts'
import { readPlaces } from '../virtual-modules/places.ts'

/** What a page carries of the map: its layouts, and the paths that they are drawn with. */
export interface PageDrawing {
  layouts: PageLayouts
  basemapLayers: readonly BasemapLayer[]
  border: BorderPaths
}

export interface BorderPaths {
  land: string
  sea: string
}

/** How far a crossing's page carries the detailed base map round it, degrees east and north. */
const NEAR = { lon: 2.6, lat: 1.3 }

/** Prepares the drawing of pages: what they share is read once. */
export function pageDrawings(register: Register): (page: Page, language: Language) => PageDrawing | null {
  const border = borderPaths()
  const vertices = borderVertices(border.land, border.sea)
  const places = readPlaces()
  const overview = readBasemapLayer('overview')
  const inset = readBasemapLayer('regional', {
    name: 'inset',
    box: boxOf(INSET.center, INSET),
    sharpTo: INSET.zoom,
  })
  const layerNear = (id: string) => {
    const own = register.crossings.find((crossing) => crossing.id === id)
    return readBasemapLayer('local', { name: 'near', box: boxNear(own?.coordinates ?? INSET.center) })
  }

  return function drawingOf(page, language) {
    if (PAGES[page.kind].holds !== 'map') return null
    const own = ownCrossing(page)
    const geometry = mapGeometry(register, vertices, places, dictionaryOf(language))
    const { variants, inset: insetLayout } = layOutPage(geometry, register, { page, language })
    const basemap = own === null ? overview : layerNear(own)
    return {
      layouts: {
        variants,
        basemap: carried(basemap, own === null ? 'overview' : null),
        inset: insetLayout && { layout: insetLayout, basemap: carried(inset, null) },
      },
      basemapLayers: insetLayout ? [basemap, inset] : [basemap],
      border,
    }
  }
}

function carried({ name, zoom, origin, size, sharpTo }: BasemapLayer, level: Level | null): CarriedLayer {
  return { name, zoom, origin, size, sharpTo, level }
}

function boxNear([lon = 0, lat = 0]: readonly number[]): BBox {
  return [lon - NEAR.lon, lat - NEAR.lat, lon + NEAR.lon, lat + NEAR.lat]
}

/** West, south, east, north of a drawing of a size, and a little more, so that its edge is not drawn. */
function boxOf(
  center: readonly number[],
  { width, height, zoom }: { width: number; height: number; zoom: number },
): BBox {
  const { origin } = frameAround([...center], zoom)
  const corner = (x: number, y: number) => unproject([origin[0] + x * 0.55, origin[1] + y * 0.55], zoom)
  return [...corner(-width, height), ...corner(width, -height)]
}

/** The border as path data, in its own units. */
export function borderPaths(): BorderPaths {
  const [land, sea] = checkedGeodata().border.features.map((part) => pathOfPart(part))
  return { land: land ?? '', sea: sea ?? '' }
}

function pathOfPart({ geometry }: Border['features'][number]): string {
  const points = geometry.coordinates.map((position): Point => place(position, BORDER_UNITS))
  return pathData([points], false)
}
