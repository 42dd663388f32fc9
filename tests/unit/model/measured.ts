import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString, Position } from 'geojson'
import { geodataDirectory } from '../../../src/check/read.ts'
import { rawCrossings } from './real-data.ts'

/**
 * What the raw geometry measures, by great circles on a sphere and without any code of the site. Here a sphere is
 * between 0.27 % (north to south) and 0.39 % (west to east) short of the ellipsoid.
 */
export const SHORT_BY = 0.005

const EARTH_RADIUS_KM = 6371.0088

/** Great-circle kilometres by the haversine formula. */
export function greatCircleKm([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord = half(lat1, lat2) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon1, lon2)
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord))
}

const border: FeatureCollection<LineString> = JSON.parse(
  readFileSync(`${geodataDirectory}/border.geojson`, 'utf8'),
)
const vertices = border.features.flatMap(({ geometry }, part) =>
  geometry.coordinates.slice(part === 0 ? 0 : 1),
)

let sum = 0
const kilometres = vertices.map((vertex, index) => {
  sum += greatCircleKm(vertices[index - 1] ?? vertex, vertex)
  return sum
})

export const measuredLengthKm = sum

/** The kilometre of each crossing: on the segment from whose ends it is the least detour. */
export const measuredKm: ReadonlyMap<string, number> = new Map(
  rawCrossings.features.map(({ id, geometry: { coordinates } }) => {
    const detours = vertices.slice(1).map((end, index) => {
      const start = vertices[index] ?? end
      return greatCircleKm(start, coordinates) + greatCircleKm(coordinates, end) - greatCircleKm(start, end)
    })
    const segment = detours.indexOf(Math.min(...detours))
    return [String(id), (kilometres[segment] ?? 0) + greatCircleKm(vertices[segment] ?? [], coordinates)]
  }),
)
