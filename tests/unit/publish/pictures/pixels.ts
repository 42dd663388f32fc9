import { Resvg } from '@resvg/resvg-js'
import { font } from '../../../../src/publish/pictures/text.ts'

/** The colour of each pixel of an SVG as it is drawn in a picture, row by row, as numbers. */
export function pixelsOf(svg: string): Uint32Array {
  const { pixels } = new Resvg(svg, { font }).render()
  return new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4)
}

/** How many pixels differ between two pictures of one size, in a box of theirs. */
export function differenceOf(
  [one, other]: readonly [Uint32Array, Uint32Array],
  width: number,
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
): number {
  let count = 0
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) if (one[y * width + x] !== other[y * width + x]) count++
  }
  return count
}
