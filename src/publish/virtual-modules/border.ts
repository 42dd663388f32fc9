import type { Border } from '../../../geodata/schema/border.ts'
import { BORDER_UNITS } from '../../drawing/basemap-layer.ts'
import { type Point, place } from '../../geometry/projection.ts'
import { simplifyLine } from '../../geometry/simplify-line.ts'
import { checkedGeodata } from './geodata.ts'
import { pathData } from './path-data.ts'
import { virtualModule } from './virtual-module.ts'

/** The border as path data, in its own units (`BORDER_UNITS`): its part on land and its part through the sea. */
export interface BorderPaths {
  land: string
  sea: string
}

/** The whole border; or, with a `tolerance` in its units, without the bends below that. */
export function borderPaths(tolerance = 0): BorderPaths {
  const [land, sea] = checkedGeodata().border.features.map((part) => pathOfPart(part, tolerance))
  return { land: land ?? '', sea: sea ?? '' }
}

function pathOfPart({ geometry }: Border['features'][number], tolerance: number): string {
  const points = geometry.coordinates.map((position): Point => place(position, BORDER_UNITS))
  return pathData([tolerance > 0 ? simplifyLine(points, tolerance) : points], false)
}

/** `virtual:border`: the whole border for the live map. */
export const borderModule = virtualModule('virtual:border', () => {
  const { land, sea } = borderPaths()
  return `export const land = ${JSON.stringify(land)}\nexport const sea = ${JSON.stringify(sea)}`
})
