import { renderAsync } from '@resvg/resvg-js'
import { font } from './fonts.ts'

/** Draws an SVG as a PNG, as large as it is or by a factor larger. The same bytes on every machine. */
export async function pngOf(svg: string, factor = 1): Promise<Buffer> {
  const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: factor } })
  return image.asPng()
}
