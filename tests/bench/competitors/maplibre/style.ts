import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { type BasemapKind, FILES } from '../shared/data.ts'
import { COLOURS, FILLS } from '../shared/look.ts'

const FILLED = ['finland', 'russia', 'sea', 'lakes'] as const

/** The base map and the border. The worker asks for its data by whole addresses. */
export function style(): StyleSpecification {
  return {
    version: 8,
    sources: {
      basemap: { type: 'geojson', data: addressOf(FILES.basemap) },
      border: { type: 'geojson', data: addressOf(FILES.border) },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': COLOURS.ground } },
      ...FILLED.map(fill),
      line('other-borders', 'basemap', { 'line-color': COLOURS.otherBorder, 'line-width': 1 }, 'borders'),
      line('border', 'border', { 'line-color': COLOURS.border, 'line-width': 2 }),
    ],
  }
}

function addressOf(file: string): string {
  return new URL(file, document.baseURI).href
}

function fill(kind: (typeof FILLED)[number]): LayerSpecification {
  const outline = kind === 'lakes' ? COLOURS.lakeEdge : FILLS[kind]
  return {
    id: kind,
    type: 'fill',
    source: 'basemap',
    filter: ['==', ['get', 'kind'], kind],
    paint: { 'fill-color': FILLS[kind], 'fill-outline-color': outline },
  }
}

function line(
  id: string,
  source: string,
  paint: { 'line-color': string; 'line-width': number },
  kind?: BasemapKind,
): LayerSpecification {
  const filter = kind ? { filter: ['==', ['get', 'kind'], kind] as ['==', ['get', 'kind'], string] } : {}
  return { id, type: 'line', source, paint, ...filter }
}
