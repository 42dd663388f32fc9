import proj4 from 'proj4'
import type { CrossingFeature } from '../../geodata/schema/crossing.ts'
import { readRegisterData } from './geodata.ts'
import { virtualModule } from './virtual-module.ts'

/** EPSG:3067, the plane coordinates of Finnish maps: transverse Mercator, as in UTM, on the ellipsoid GRS 80. */
const TM35FIN = '+proj=utm +zone=35 +ellps=GRS80 +units=m'

/** Metres east, with the false easting of 500 km, and metres north. */
export type PlanePosition = readonly [east: number, north: number]

/** Longitude and latitude, degrees, in ETRS-TM35FIN. */
export function tm35fin([lon, lat]: CrossingFeature['geometry']['coordinates']): PlanePosition {
  const { x, y } = proj4(TM35FIN, { x: lon, y: lat })
  return [x, y]
}

/** `virtual:tm35fin`: the plane coordinates of each crossing, so that no browser has to work them out. */
export const tm35finModule = virtualModule('virtual:tm35fin', () => {
  const { features } = readRegisterData().crossings
  const entries = features.map(({ id, geometry }) => [id, tm35fin(geometry.coordinates).map(toDecimetre)])
  return `export default ${JSON.stringify(Object.fromEntries(entries))}`
})

function toDecimetre(metres: number): number {
  return Number(metres.toFixed(1))
}
