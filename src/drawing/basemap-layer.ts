import { type Frame, type Point, project } from '../geometry/projection.ts'
import { round } from '../geometry/svg-path.ts'

/** One level of detail of the base map as SVG path data, ready to be drawn at any zoom by a transform. */
export interface BasemapLayer {
  name: string
  /** World pixels of this zoom are the units of the paths … */
  zoom: number
  /** … counted from this world pixel, so that the numbers stay short. */
  origin: Point
  /** What the layer covers, in its units: `[0, 0]` to this corner. */
  size: Point
  /** The largest zoom that it is fine enough for. */
  sharpTo: number
  paths: Record<BasemapPart, string>
}

/** From the ground up. */
export const BASEMAP_PARTS = ['finland', 'russia', 'sea', 'lakes', 'ponds', 'borders'] as const
export type BasemapPart = (typeof BASEMAP_PARTS)[number]

/** SVG transform from the units of one frame to those of another. */
export function frameTransform(from: Frame, to: Frame): string {
  const scale = 2 ** (to.zoom - from.zoom)
  const [x, y] = [from.origin[0] * scale - to.origin[0], from.origin[1] * scale - to.origin[1]]
  return `translate(${round(x, 3)} ${round(y, 3)}) scale(${round(scale, 9)})`
}

const zoom = 14

/** The units in which a page carries the border: pixels of zoom 14 from near its north end; 1 is about 4 m. */
export const BORDER_UNITS: Frame = { zoom, origin: project([27, 69.5], zoom) }

/** The levels of detail of the base map, from the coarsest: the largest zoom of each, beyond which the next is shown. */
export const LEVELS = {
  overview: { sharpTo: 6.5, smoothing: 0 },
  regional: { sharpTo: 8.4, smoothing: 2 },
  local: { sharpTo: 9, smoothing: 2 },
} as const

export type Level = keyof typeof LEVELS
