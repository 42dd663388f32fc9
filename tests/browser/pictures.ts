import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** In the picture's own pixels. */
interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** How much of two PNG pictures of one size differs by more than antialiasing, from 0 to 1, outside some areas. */
export function differingShare(before: Buffer, after: Buffer, except: readonly Area[] = []): number {
  const [a, b] = [before, after].map((picture) => PNG.sync.read(picture))
  if (!a || !b) throw new Error('Two pictures are needed.')
  for (const area of except) for (const picture of [a, b]) blank(picture, area)
  return pixelmatch(a.data, b.data, undefined, a.width, a.height) / (a.width * a.height)
}

function blank(picture: PNG, { x, y, width, height }: Area): void {
  for (let row = Math.floor(y); row < Math.min(y + height, picture.height); row++) {
    const start = 4 * (row * picture.width + Math.max(0, Math.floor(x)))
    picture.data.fill(0, start, start + 4 * Math.ceil(Math.min(width, picture.width - x)))
  }
}
