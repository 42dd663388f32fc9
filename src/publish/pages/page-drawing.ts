import type { BBox } from 'geojson'
import { type Language, ownCrossing, type Page } from '../../address/view.ts'
import {
  BASEMAP_PARTS,
  type BasemapLayer,
  BORDER_UNITS,
  LEVELS,
  type Level,
} from '../../drawing/basemap-layer.ts'
import { borderVertices } from '../../drawing/border.ts'
import { INSET } from '../../drawing/layout-variants.ts'
import { mapGeometry } from '../../drawing/map-geometry.ts'
import { type CarriedLayer, layOutPage, type PageLayouts } from '../../drawing/page-layouts.ts'
import { frameAround, unproject } from '../../geometry/projection.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import type { Register } from '../../model/register.ts'
import { PAGES } from '../../pages/page-table.ts'
import { type AssetFiles, createAssetFiles } from '../asset-files.ts'
import { readBasemapLayer, withoutPonds } from '../virtual-modules/basemap.ts'
import { type BorderPaths, borderPaths } from '../virtual-modules/border.ts'
import { readPlaces } from '../virtual-modules/places.ts'
import { asksForMap, mapFile, mapPathsIn } from './map-paths.tsx'

/** The map of a page: its layouts, and the paths that they are drawn with. */
export interface PageDrawing {
  layouts: PageLayouts
  basemapLayers: readonly BasemapLayer[]
  border: BorderPaths
  /** What the page has at its top and at its end for its drawings to find these paths, as HTML. */
  top: string
  end: string
}

/** How far round a crossing the detailed base map comes with its page, degrees east and north. */
const NEAR = { lon: 2.6, lat: 1.3 }
/** The same with an embedded map, whose frame is seldom large. */
const NEAR_EMBEDDED = { lon: 1.6, lat: 0.8 }

/**
 * The largest zooms that embedded maps are sharp for: of the whole border, in all but large frames, which alone would
 * show its ponds; of a crossing, until a reader zooms in.
 */
const EMBEDDED_SHARP_TO = { border: 5, near: 8.6 }

/** Bends of the border that are left out of a drawing, px at the largest zoom that it is for. */
const UNSEEN_BEND = 0.4

/** Prepares the drawing of pages: what they share is read once. The files of their maps are added to `assets`. */
export function pageDrawings(
  register: Register,
  assets: AssetFiles = createAssetFiles('/'),
): (page: Page, language: Language) => PageDrawing | null {
  const wholeBorder = borderPaths()
  const vertices = borderVertices(wholeBorder.land, wholeBorder.sea)
  const places = readPlaces()
  const inset = readBasemapLayer('regional', {
    name: 'inset',
    box: boxOf(INSET.center, INSET),
    sharpTo: INSET.zoom,
  })
  const layerNear = (id: string, isEmbedded: boolean) => {
    const own = register.crossings.find((crossing) => crossing.id === id)
    const box = boxNear(own?.coordinates ?? INSET.center, isEmbedded ? NEAR_EMBEDDED : NEAR)
    return readBasemapLayer('local', {
      name: 'near',
      box,
      sharpTo: isEmbedded ? EMBEDDED_SHARP_TO.near : LEVELS.local.sharpTo,
    })
  }
  const layerOfBorder = (isEmbedded: boolean) =>
    isEmbedded
      ? withoutPonds(readBasemapLayer('overview', { sharpTo: EMBEDDED_SHARP_TO.border }))
      : readBasemapLayer('overview')

  return function drawingOf(page, language) {
    if (PAGES[page.kind].holds !== 'map') return null
    const own = ownCrossing(page)
    const geometry = mapGeometry(register, vertices, places, dictionaryOf(language), language)
    const { variants, inset: insetLayout } = layOutPage(geometry, register, { page, language })
    const isEmbedded = page.kind === 'embed'
    const basemap = own === null ? layerOfBorder(isEmbedded) : layerNear(own, isEmbedded)
    const basemapLayers = insetLayout ? [basemap, inset] : [basemap]
    const border = borderFor(Math.max(...basemapLayers.map(({ sharpTo }) => sharpTo)))
    const paths = { layers: basemapLayers, border }
    const file = isEmbedded ? '' : assets.add(`map-${own ?? page.kind}`, '.svg', mapFile(paths))
    return {
      layouts: {
        variants,
        file,
        basemap: carried(basemap, own === null ? 'overview' : null),
        inset: insetLayout && { layout: insetLayout, basemap: carried(inset, null) },
      },
      basemapLayers,
      border,
      top: isEmbedded ? '' : asksForMap(file),
      end: isEmbedded ? mapPathsIn(paths) : '',
    }
  }
}

/** A layer as its drawings find it; `level` is that of which it is the whole, as fine as ever. */
function carried(layer: BasemapLayer, level: Level | null): CarriedLayer {
  const { name, zoom, origin, size, sharpTo, paths } = layer
  const parts = BASEMAP_PARTS.filter((part) => paths[part] !== '')
  return {
    name,
    zoom,
    origin,
    size,
    sharpTo,
    parts,
    level: level && sharpTo === LEVELS[level].sharpTo ? level : null,
  }
}

/** The border without the bends that cannot be seen up to a zoom. */
function borderFor(sharpTo: number): BorderPaths {
  return borderPaths(UNSEEN_BEND * 2 ** (BORDER_UNITS.zoom - sharpTo))
}

function boxNear([lon = 0, lat = 0]: readonly number[], reach: typeof NEAR): BBox {
  return [lon - reach.lon, lat - reach.lat, lon + reach.lon, lat + reach.lat]
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
