import geographiclib from 'geographiclib-geodesic'
import type { Position } from 'geojson'

const { WGS84 } = geographiclib.Geodesic

/**
 * Length in kilometres on the WGS 84 ellipsoid (Karney 2013, "Algorithms for geodesics"). A sphere, as Turf
 * has it, makes this border 4 km too short, since it runs from north to south at a high latitude.
 */
export function geodesicLengthKm(line: Position[]): number {
  let metres = 0
  for (const [index, [lon, lat]] of line.entries()) {
    const [lastLon, lastLat] = line[index - 1] ?? []
    if (lon === undefined || lat === undefined || lastLon === undefined || lastLat === undefined) continue
    metres += WGS84.Inverse(lastLat, lastLon, lat, lon).s12 ?? 0
  }
  return metres / 1000
}
