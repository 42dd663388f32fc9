import { readFileSync } from 'node:fs'
import type { GeometryCollection, MultiPolygon } from 'geojson'
import { type Box, boxAround, boxesTouch } from './box.ts'
import { packagePath } from './package-path.ts'

/**
 * The polygons of a `@geo-maps` layer that may touch the box, in degrees with 5 decimals. Its islands (the
 * rings after the first) are left out where they lie outside, which makes the rest many times faster.
 */
export function worldLayer(name: 'earth-seas-10m' | 'earth-lakes-10m', box: Box): MultiPolygon {
  const path = packagePath(`@geo-maps/${name}`, 'map.geo.json')
  const { geometries } = JSON.parse(readFileSync(path, 'utf8')) as GeometryCollection<MultiPolygon>
  const coordinates = geometries
    .flatMap((layer) => layer.coordinates)
    .map((rings) => rings.filter((ring, index) => index === 0 || boxesTouch(boxAround(ring), box)))
    .filter(([outer]) => outer && boxesTouch(boxAround(outer), box))
  return { type: 'MultiPolygon', coordinates }
}
