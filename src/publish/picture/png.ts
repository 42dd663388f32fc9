import { renderAsync } from '@resvg/resvg-js'
import { font } from './fonts.ts'

/** Draws an SVG as a PNG of its own size. The same bytes on every machine. */
export async function pngOf(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font })
  return image.asPng()
}
