import type { FeatureCollection, LineString, Point } from 'geojson'

/** What an area or line of the base map is. */
export type BasemapKind = 'finland' | 'russia' | 'sea' | 'lakes' | 'borders'

export type Border = FeatureCollection<LineString>
export type Basemap = FeatureCollection<GeoJSON.Geometry, { kind: BasemapKind }>
export type Crossings = FeatureCollection<Point, { name: string; status: 'open' | 'closed' }>

/** Below each page, where the server lets them be kept. They are preloaded under these names in its HTML. */
export const FILES = {
  border: 'assets/border.geojson',
  basemap: 'assets/basemap.geojson',
  crossings: 'assets/crossings.geojson',
}

export async function load<Data>(file: string): Promise<Data> {
  const response = await fetch(file)
  return response.json()
}
