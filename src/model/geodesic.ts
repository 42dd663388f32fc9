import type { Position } from 'geojson'

/** WGS 84: equatorial radius in kilometres and square of the eccentricity. */
const equatorialRadius = 6378.137
const eccentricity2 = 0.00669437999014
/** Radius of a sphere as large as the earth, kilometres. */
const meanRadius = 6371.0088

/**
 * Kilometres between two positions (longitude, latitude) on the WGS 84 ellipsoid, by the radii of curvature at
 * their mean latitude (Gauss). Good to a millimetre for the segments of a line of some kilometres; a sphere
 * would be 4 km short over the whole border.
 */
export function geodesicKm([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position): number {
  const latitude = radians((lat1 + lat2) / 2)
  const w = 1 - eccentricity2 * Math.sin(latitude) ** 2
  const meridian = (equatorialRadius * (1 - eccentricity2)) / w ** 1.5
  const parallel = (equatorialRadius / Math.sqrt(w)) * Math.cos(latitude)
  return Math.hypot(meridian * radians(lat2 - lat1), parallel * radians(lon2 - lon1))
}

/** Kilometres between two positions along the great circle of a sphere (haversine): good to half a percent. */
export function greatCircleKm([lon1 = 0, lat1 = 0]: Position, [lon2 = 0, lat2 = 0]: Position): number {
  const [from, to] = [radians(lat1), radians(lat2)]
  const haversine =
    Math.sin((to - from) / 2) ** 2 + Math.sin(radians(lon2 - lon1) / 2) ** 2 * Math.cos(from) * Math.cos(to)
  return 2 * meanRadius * Math.asin(Math.sqrt(Math.min(1, haversine)))
}

/** Kilometres along a line, from its start to each of its vertices. */
export function kilometresAlong(line: readonly Position[]): number[] {
  let sum = 0
  return line.map((position, n) => {
    sum += geodesicKm(line[n - 1] ?? position, position)
    return sum
  })
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
