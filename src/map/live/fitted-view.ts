import { REGION, ZOOM } from '../../address/map-position.ts'
import type { MapPosition } from '../../address/view.ts'
import { type LayoutVariant, variantFor } from '../../drawing/layout-variants.ts'
import { project } from '../../geometry/projection.ts'

/** The view of a map box of a size if the address names none. */
export function fittedPosition(
  variants: readonly LayoutVariant[],
  width: number,
  height: number,
): MapPosition {
  const { center, zoom } = variantFor(variants, width, height)
  return { zoom, lat: center[1] ?? 0, lon: center[0] ?? 0 }
}

/**
 * The least zoom of a map box of a size: it shows nothing beyond the base map, whose cut would look like a straight
 * coast, but everything that is fitted into it.
 */
export function leastZoom(variants: readonly LayoutVariant[], width: number, height: number): number {
  const [west, north] = project([REGION.west, REGION.north], 0)
  const [east, south] = project([REGION.east, REGION.south], 0)
  const zoom = Math.log2(Math.max(width / (east - west), height / (south - north)))
  const least = Math.max(ZOOM.min, Math.ceil(zoom * 10) / 10)
  return Math.min(least, variantFor(variants, width, height).zoom)
}
