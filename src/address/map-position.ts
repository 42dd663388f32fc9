import { within } from '../model/numbers.ts'
import type { Reading, Repair } from './repair.ts'
import { unwrapped } from './spelling.ts'
import type { MapPosition, View } from './view.ts'

/**
 * Zoom levels. Beyond `simple` there is only the detailed base map, which a reader has to choose: the lakes of the simple
 * one come on a grid of about 1.2 km, which is 8 pixels there, and nearer by they would have shores that none of them has.
 */
export const ZOOM = { min: 4, simple: 9, max: 17 }
/** The map shows nothing beyond it. */
export const REGION = { south: 54, north: 73.5, west: 4, east: 56 }

const WELL_WRITTEN = /^\d+(\.\d+)?\/\d+(\.\d+)?\/\d+(\.\d+)?$/
const NUMBER = String.raw`\s*(-?\d+(?:[.,]\d+)?)\s*`
const READABLE = new RegExp(`^${NUMBER}/${NUMBER}/${NUMBER}(?:$|[/&;?])`)

/**
 * Reads `zoom/latitude/longitude`. Understands decimal commas, spaces, swapped latitude and longitude, and
 * punctuation at the end of a link. A place outside the region is not moved into it, since its edge shows nothing of
 * the border. A level that no base map has becomes the nearest that is shown unasked.
 */
function readMapPosition(given: string): Reading<MapPosition> {
  const [, zoom, first, second] = READABLE.exec(unwrapped(given)) ?? []
  if (zoom === undefined || first === undefined || second === undefined) {
    return { value: null, repair: { kind: 'map-not-understood', given } }
  }
  const [z, a, b] = [numberOf(zoom), numberOf(first), numberOf(second)]
  const isSwapped = !isInRegion(a, b) && isInRegion(b, a)
  const [lat, lon] = isSwapped ? [b, a] : [a, b]
  if (!isInRegion(lat, lon)) return { value: null, repair: { kind: 'map-outside-region', given } }

  const value = canonicalPosition({ zoom: z > ZOOM.max ? ZOOM.simple : z, lat, lon })
  if (z < ZOOM.min || z > ZOOM.max) {
    return { value, repair: { kind: 'map-zoom-limited', given: zoom, shown: value.zoom } }
  }
  const isRewritten = isSwapped || !WELL_WRITTEN.test(given)
  return { value, repair: isRewritten ? { kind: 'map-rewritten', given, shown: value } : null }
}

/** `6.5/64.20/29.90` */
export function writeMapPosition(position: MapPosition): string {
  const { zoom, lat, lon } = canonicalPosition(position)
  const decimals = decimalsAt(zoom)
  return [zoom, lat.toFixed(decimals), lon.toFixed(decimals)].join('/')
}

/** The position as an address can say it: within the limits, and as precise as the zoom can show. */
export function canonicalPosition({ zoom, lat, lon }: MapPosition): MapPosition {
  const level = rounded(within(zoom, ZOOM.min, ZOOM.max), 2)
  const decimals = decimalsAt(level)
  return {
    zoom: level,
    lat: rounded(within(lat, REGION.south, REGION.north), decimals),
    lon: rounded(within(lon, REGION.west, REGION.east), decimals),
  }
}

/** Rounding moves the map by at most a pixel: one is 360° / (256 · 2^zoom) wide, and in Lapland 0.4 of that high. */
function decimalsAt(zoom: number): number {
  if (zoom < 7) return 2
  if (zoom < 9) return 3
  if (zoom < 13) return 4
  return zoom < 16 ? 5 : 6
}

function isInRegion(lat: number, lon: number): boolean {
  return lat >= REGION.south && lat <= REGION.north && lon >= REGION.west && lon <= REGION.east
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'))
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}

const MAP = /^map=/i

/** What follows `#`, decoded: a map position (`map=6.5/64.20/29.90`), or the name of a place on the page. */
export function readFragment(text: string): Pick<View, 'map' | 'anchor'> & { repair: Repair | null } {
  if (!MAP.test(text)) return { map: null, anchor: text === '' ? null : text, repair: null }
  const { value, repair } = readMapPosition(text.replace(MAP, ''))
  return { map: value, anchor: null, repair }
}
