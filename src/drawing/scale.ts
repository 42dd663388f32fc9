import type { Box } from '../geometry/box.ts'

/** Circumference of the Earth at the equator, km (WGS 84). */
const EQUATOR_KM = 40_075.017

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]
const WIDEST = 70

/** A narrower map of the whole border has no room for it. */
export const SCALE = { overviewFromWidth: 560 } as const

/** What the scale of the inset takes up in its corner, with the margin round it, px. */
export const INSET_SCALE = { width: 92, height: 24 } as const

/** A round number of kilometres and how wide it is drawn, px, at a zoom and latitude: at most 70 px. */
export function scaleAt(zoom: number, lat: number): { km: number; width: number } {
  const kmPerPixel = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (256 * 2 ** zoom)
  const km = STEPS.findLast((step) => step / kmPerPixel <= WIDEST) ?? 0.01
  return { km, width: Math.round(km / kmPerPixel) }
}

/** Where the scale and its words stand in a map box that spans these pixels, at their widest: see map.css. */
export function scaleBox({ left, bottom }: Pick<Box, 'left' | 'bottom'>): Box {
  return { left, top: bottom - 26, right: left + 15 + WIDEST + 60, bottom }
}
