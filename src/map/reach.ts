import { REGION } from '../address/map-position.ts'
import type { Box } from '../drawing/box.ts'
import { project } from '../drawing/projection.ts'

/**
 * How far a map can be moved to each side before it comes to the end of what it may show, px: to the left and up below 0.
 * Of what it shows now, in pixels of the world at its zoom.
 */
export function reachOf(zoom: number, { left, top, right, bottom }: Box): Box {
  const [west, north] = project([REGION.west, REGION.north], zoom)
  const [east, south] = project([REGION.east, REGION.south], zoom)
  return {
    left: Math.min(0, west - left),
    top: Math.min(0, north - top),
    right: Math.max(0, east - right),
    bottom: Math.max(0, south - bottom),
  }
}
