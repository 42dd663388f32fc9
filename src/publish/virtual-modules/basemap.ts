import { readFileSync } from 'node:fs'
import { bboxClip } from '@turf/turf'
import type {
  BBox,
  Feature,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Plugin } from 'vite'
import type { BasemapLayer, BasemapPart } from '../../drawing/basemap-layer.ts'
import { LEVELS, type Level } from '../../drawing/basemap-layer.ts'
import { type Point, project } from '../../geometry/projection.ts'
import { simplifyLine } from '../../geometry/simplify-line.ts'
import { createAssetFiles } from '../asset-files.ts'
import { areaOf, chaikin, pathData } from './path-data.ts'

/** Lakes below this are left out where the whole border is seen small: less than 5 px² there. */
export const POND_KM2 = 28

const directory = new URL('../../../geodata/basemap/', import.meta.url)

/** Each layer that has been read: a build needs the same ones for pages, pictures and files. */
const layers = new Map<string, BasemapLayer>()

/** What of a level is drawn, and for which zooms. */
interface Extract {
  name: string
  /** West, south, east, north; without it, all of the level. */
  box?: BBox | undefined
  /** The largest zoom that it is drawn for. */
  sharpTo: number
  /** Lakes below this are its ponds, km². */
  pondKm2: number
}

/** What is left out, px at the largest zoom: bends of a line below this, and areas below this, px². */
const UNSEEN = { bend: 0.5, area: 2 }

/** One level of the base map as paths, or an extract from it; no finer than can be seen. */
export function readBasemapLayer(level: Level, wanted: Partial<Extract> = {}): BasemapLayer {
  const extract = { name: level, sharpTo: LEVELS[level].sharpTo, pondKm2: POND_KM2, ...wanted }
  const key = JSON.stringify([level, extract])
  const layer = layers.get(key) ?? drawBasemapLayer(readTopology(level), level, extract)
  layers.set(key, layer)
  return layer
}

/** A layer for where its smallest lakes would only be noise. */
export function withoutPonds(layer: BasemapLayer): BasemapLayer {
  return { ...layer, paths: { ...layer.paths, ponds: '' } }
}

function readTopology(level: Level): Topology {
  return JSON.parse(readFileSync(new URL(`${level}.topo.json`, directory), 'utf8'))
}

function drawBasemapLayer(
  topology: Topology,
  level: Level,
  { name, box, sharpTo, pondKm2 }: Extract,
): BasemapLayer {
  const { smoothing } = LEVELS[level]
  // A unit is at most 0.7 px wide where the layer is shown largest.
  const unitZoom = Math.ceil(sharpTo + 0.5)
  const perPixel = 2 ** (unitZoom - sharpTo)
  const [west, south, east, north] = box ?? topology.bbox ?? [-180, -85, 180, 85]
  const origin = project([west, north], unitZoom)
  const corner = project([east, south], unitZoom)
  const toUnits = (position: Position): Point => {
    const [x, y] = project(position, unitZoom)
    return [x - origin[0], y - origin[1]]
  }
  const clip = (item: Feature): Feature => (box && isClippable(item) ? bboxClip(item, box) : item)
  const part = (object: string, keep: (item: Feature) => boolean = () => true) => {
    const [isArea, rounds] = [object !== 'borders', object === 'lakes' ? smoothing : 0]
    const lines = featuresOf(topology, object)
      .filter(keep)
      .map(clip)
      .flatMap(linesOf)
      .map((line) => chaikin(line, rounds).map(toUnits))
      .filter((line) => !isArea || areaOf(line) >= UNSEEN.area * perPixel ** 2)
      .map((line) => simplifyLine(line, UNSEEN.bend * perPixel))
    return pathData(lines, isArea)
  }
  const isPond = (item: Feature) => (item.properties?.areaKm2 ?? 0) < pondKm2
  const paths: Record<BasemapPart, string> = {
    finland: part('finland'),
    russia: part('russia'),
    sea: part('sea'),
    lakes: part('lakes', (item) => !isPond(item)),
    ponds: part('lakes', isPond),
    borders: part('borders'),
  }
  const size: Point = [corner[0] - origin[0], corner[1] - origin[1]]
  return { name, zoom: unitZoom, origin, size, sharpTo, paths }
}

function featuresOf(topology: Topology, object: string): Feature[] {
  const geometry = topology.objects[object]
  if (!geometry) throw new Error(`The base map has no part "${object}".`)
  const found = feature(topology, geometry)
  return found.type === 'FeatureCollection' ? found.features : [found]
}

function isClippable(item: Feature): item is Feature<LineString | MultiLineString | Polygon | MultiPolygon> {
  return item.geometry.type !== 'GeometryCollection' && !item.geometry.type.endsWith('Point')
}

/** The lines or rings of a feature. */
function linesOf({ geometry }: Feature<Geometry>): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      return []
  }
}

const NAME = 'virtual:basemap'

/** `virtual:basemap`: the addresses of the levels of the base map, which become files of the site. */
export function basemapModule(): Plugin {
  let files = createAssetFiles('/')
  return {
    name: NAME,
    configResolved({ base }) {
      files = createAssetFiles(base)
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null
      const addresses = Object.fromEntries(levels().map((level) => [level, addressOf(level)]))
      return `export default ${JSON.stringify(addresses)}`
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of files.all) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => files.serve(request, response, next))
    },
  }

  function addressOf(level: Level): string {
    return files.add(`basemap-${level}`, '.json', JSON.stringify(readBasemapLayer(level)))
  }
}

function levels(): Level[] {
  return Object.keys(LEVELS).filter((name): name is Level => name in LEVELS)
}
