import type { Position } from 'geojson'
import { type Box, boxAround, contains } from '../geometry/box.ts'
import { type Frame, frameAround, type Point, place, unproject } from '../geometry/projection.ts'

/** How the whole border is fitted into a map box of a size. */
export interface LayoutVariant {
  name: string
  /** The smallest box it is for, px: names are placed so that they are whole in it. */
  width: number
  height: number
  zoom: number
  /** What stands in the middle of the box. */
  center: Position
  /** The south-east is drawn enlarged in the lower right corner. */
  inset: boolean
}

/**
 * From the smallest box to the largest; the last that fits is used. A few fixed views instead of one for every size,
 * so that the prerendered drawing and the live map are the same.
 */
export const HOME_VARIANTS: readonly LayoutVariant[] = [
  { name: 'narrow', width: 320, height: 452, zoom: 4.8, center: [29.11, 64.78], inset: false },
  { name: 'medium', width: 428, height: 520, zoom: 5, center: [29.11, 64.98], inset: false },
  { name: 'tall', width: 428, height: 680, zoom: 5.3, center: [29.15, 64.95], inset: false },
  { name: 'low', width: 560, height: 724, zoom: 5, center: [32.1, 64], inset: true },
  { name: 'wide', width: 620, height: 820, zoom: 5.4, center: [31.65, 64.31], inset: true },
  { name: 'large', width: 760, height: 1000, zoom: 5.7, center: [30.9, 64.3], inset: true },
  { name: 'huge', width: 900, height: 1200, zoom: 6, center: [30.8, 64.3], inset: true },
]

const NEAR = [
  { name: 'near', width: 320, height: 300, zoom: 8.5 },
  { name: 'near-tall', width: 428, height: 500, zoom: 8.5 },
  { name: 'near-broad', width: 640, height: 500, zoom: 8.5 },
  { name: 'near-wide', width: 540, height: 640, zoom: 8.5 },
  { name: 'near-large', width: 540, height: 800, zoom: 8.5 },
]
/** How far from the middle of its map a crossing may stand, of the map's width and height. */
const OFF_MIDDLE = [0.1, 0.14] as const

/** A crossing's own page shows its surroundings: it stands near the middle, away from its neighbours in view. */
export function crossingVariants(own: Position, others: readonly Position[] = []): readonly LayoutVariant[] {
  return NEAR.map((variant) => {
    const frame = frameAround(own, variant.zoom)
    const [width, height] = [variant.width * OFF_MIDDLE[0], variant.height * OFF_MIDDLE[1]]
    const view = boxAround([0, 0], variant.width / 2 + width, variant.height / 2 + height)
    const near = others.map((position) => place(position, frame)).filter((point) => contains(view, point))
    if (near.length === 0) return { ...variant, center: own, inset: false }
    const mean = (axis: 0 | 1) => near.reduce((sum, point) => sum + point[axis] / near.length, 0)
    const x = Math.min(Math.max(mean(0) / 2, -width), width)
    const y = Math.min(Math.max(mean(1) / 2, -height), height)
    return {
      ...variant,
      center: unproject([frame.origin[0] + x, frame.origin[1] + y], variant.zoom),
      inset: false,
    }
  })
}

/** Frames on other sites are seldom so high, and each variant is a drawing in every embedded map. */
const FOR_HIGH_BOXES = ['tall', 'large', 'huge']

/**
 * An embedded map may be smaller than any box on our own pages. The middle of the region is then in its middle: a
 * small, wide map shows all of the region, and could be nowhere else.
 */
export const EMBED_VARIANTS: readonly LayoutVariant[] = [
  { name: 'tiny', width: 300, height: 153, zoom: 3.2, center: [31, 64.4], inset: false },
  { name: 'small', width: 320, height: 262, zoom: 4, center: [30, 64.5], inset: false },
  ...HOME_VARIANTS.filter(({ name }) => !FOR_HIGH_BOXES.includes(name)),
]

export function embedCrossingVariants(center: Position): readonly LayoutVariant[] {
  return [
    { name: 'near-low', width: 280, height: 150, zoom: 8.2, center, inset: false },
    ...crossingVariants(center),
  ]
}

/** The variant for a map box: the last that fits, or the first. */
export function variantFor(variants: readonly LayoutVariant[], width: number, height: number): LayoutVariant {
  const variant = variants.findLast((each) => width >= each.width && height >= each.height) ?? variants[0]
  if (!variant) throw new RangeError('A map needs at least one variant.')
  return variant
}

/** The enlarged south-east. */
export const INSET = {
  width: 296,
  height: 224,
  zoom: 6.96,
  center: [28.4, 60.85] as Position,
  /** It stands in the corner from this far inside the map box. */
  right: 14,
  bottom: 30,
} as const

/** Where the inset stands in a map box that spans these pixels. */
export function insetBox({ right, bottom }: { right: number; bottom: number }) {
  const [to, foot] = [right - INSET.right, bottom - INSET.bottom]
  return { left: to - INSET.width, top: foot - INSET.height, right: to, bottom: foot }
}

/** What the inset shows, in a frame. */
export function insetFrame(frame: Frame): Box {
  const scale = 2 ** (frame.zoom - INSET.zoom)
  return boxAround(place(INSET.center, frame), (INSET.width / 2) * scale, (INSET.height / 2) * scale)
}

/**
 * The line from what the inset shows to the inset: level, or in a high box with a corner above the inset; null if it
 * would meet it in no such way.
 */
export function insetConnector(
  frame: Box,
  bounds: Pick<Box, 'right' | 'bottom'>,
): readonly [Point, ...Point[]] | null {
  const { left, top, right, bottom } = insetBox(bounds)
  const level = (frame.top + frame.bottom) / 2
  if (level > bottom || frame.right >= left) return null
  const start: Point = [frame.right, level]
  if (level >= top) return [start, [left, level]]
  const middle = (left + right) / 2
  return [start, [middle, level], [middle, top]]
}
