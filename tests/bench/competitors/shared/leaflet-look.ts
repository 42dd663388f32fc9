import type { LatLngBoundsLiteral, PathOptions } from 'leaflet'
import type { Basemap } from './data.ts'
import { COLOURS, FILLS, VIEW } from './look.ts'

const [[west, south], [east, north]] = VIEW

export const VIEW_BOUNDS: LatLngBoundsLiteral = [
  [south, west],
  [north, east],
]

export const BORDER_STYLE: PathOptions = { color: COLOURS.border, weight: 2 }

export function basemapStyle(item?: Basemap['features'][number]): PathOptions {
  const kind = item?.properties.kind ?? 'borders'
  if (kind === 'borders') return { color: COLOURS.otherBorder, weight: 1 }
  const edge = kind === 'lakes' ? { color: COLOURS.lakeEdge, weight: 0.5 } : { stroke: false }
  return { ...edge, fillColor: FILLS[kind], fillOpacity: 1 }
}
