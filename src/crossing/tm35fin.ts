/** Of the ellipsoid GRS 80: major axis, metres, and flattening. */
const AXIS = 6_378_137
const FLATTENING = 1 / 298.257222101
/** Of the projection: central meridian in degrees, scale on it, and its false easting, metres. */
const MERIDIAN = 27
const SCALE = 0.9996
const FALSE_EASTING = 500_000

const n = FLATTENING / (2 - FLATTENING)
const RADIUS = (AXIS / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
const TERMS = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3,
  (61 / 240) * n ** 3,
]

/**
 * ETRS-TM35FIN (EPSG:3067), the plane coordinates of Finnish maps, in metres: transverse Mercator by
 * Krüger's series, as in the recommendation JHS 197. Good to a centimetre within Finland.
 */
export function tm35fin(lat: number, lon: number): { north: number; east: number } {
  const eccentricity = Math.sqrt(FLATTENING * (2 - FLATTENING))
  const sine = Math.sin(radians(lat))
  const conformal = Math.sinh(Math.atanh(sine) - eccentricity * Math.atanh(eccentricity * sine))
  const along = radians(lon - MERIDIAN)
  const up = Math.atan2(conformal, Math.cos(along))
  const across = Math.asinh(Math.sin(along) / Math.hypot(conformal, Math.cos(along)))
  const [north, east] = TERMS.reduce(
    ([y, x], term, index) => {
      const k = 2 * (index + 1)
      return [
        y + term * Math.sin(k * up) * Math.cosh(k * across),
        x + term * Math.cos(k * up) * Math.sinh(k * across),
      ]
    },
    [up, across],
  )
  return { north: SCALE * RADIUS * north, east: FALSE_EASTING + SCALE * RADIUS * east }
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
