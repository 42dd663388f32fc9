import proj4 from 'proj4'
import type { CrossingFeature } from '../../../geodata/schema/crossing.ts'

/** EPSG:3067, the plane coordinates of Finnish maps: transverse Mercator, as in UTM, on the ellipsoid GRS 80. */
const TM35FIN = '+proj=utm +zone=35 +ellps=GRS80 +units=m'

/** Metres east, with the false easting of 500 km, and metres north. */
export type PlanePosition = readonly [east: number, north: number]

/** Longitude and latitude, degrees, in ETRS-TM35FIN. Only for static pages: no browser loads the code for it. */
export function tm35fin([lon, lat]: CrossingFeature['geometry']['coordinates']): PlanePosition {
  const { x, y } = proj4(TM35FIN, { x: lon, y: lat })
  return [x, y]
}
