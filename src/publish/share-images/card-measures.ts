import { SHARE_IMAGE_SIZE } from '../../address/published.ts'
import type { TypeSize } from '../picture/fit-text.ts'
import type { Weight } from '../picture/fonts.ts'

/** Sizes of the card and its parts, px. */
export const CARD = {
  ...SHARE_IMAGE_SIZE,
  left: 60,
  /** Where the words end, and where the map begins. */
  right: 730,
  mapLeft: 770,
  /** Middle of the site's name. */
  head: 65,
  /** The words stand between these. */
  top: 108,
  bottom: 482,
  strip: { top: 494, middle: 532, bottom: 585 },
  symbol: 42,
  symbolGap: 18,
  stateGap: 40,
} as const

export const WORDS_WIDTH = CARD.right - CARD.left

/** Type of each part, the largest first, with how many lines it may have. */
export const TYPE = {
  headline: [typeSize(58, 64, 2), typeSize(50, 56, 3), typeSize(42, 48, 4)],
  pair: [typeSize(84, 92, 1), typeSize(64, 70, 2)],
  states: [typeSize(42, 48, 1), typeSize(34, 42, 1)],
  sentence: [typeSize(27, 37, 2), typeSize(23, 31, 3)],
  latest: [typeSize(23, 31, 2), typeSize(20, 27, 3)],
  tagline: [typeSize(21, 26, 1), typeSize(17, 20, 2)],
}

/** All heads of a card's strip are of one size: the largest in which every one fits. */
export const STRIP_TYPE = [typeSize(16, 19, 1), typeSize(15, 17, 2), typeSize(13, 15, 2)]

/** Part of a line, in one weight. */
export interface Run {
  text: string
  weight: Weight
}

/** Lines under each other. */
export interface Lines {
  size: number
  lineHeight: number
  lines: readonly (readonly Run[])[]
}

/** Sizes by a factor. */
export function scaledType(sizes: readonly TypeSize[], factor: number): TypeSize[] {
  return sizes.map(({ size, lineHeight, most }) => typeSize(size * factor, lineHeight * factor, most))
}

export function heightOf({ lines, lineHeight }: Lines): number {
  return lines.length * lineHeight
}

function typeSize(size: number, lineHeight: number, most: number): TypeSize {
  return { size, lineHeight, most }
}
