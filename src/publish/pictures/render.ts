import { renderAsync } from '@resvg/resvg-js'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type LineScales, pictureStyles } from './styles.ts'
import { font } from './text.ts'

/** A drawing (an `svg` element) as the text of a file that includes the styles it needs, and further ones. */
export function svgOf(drawing: ReactElement, scales: LineScales, more = ''): string {
  const markup = renderToStaticMarkup(drawing)
  return markup.replace('>', () => `><style>${pictureStyles(markup, scales)}${more}</style>`)
}

/** Draws an SVG as a PNG, in its own size or larger by a factor. The same bytes on every machine. */
export async function pngOf(svg: string, factor = 1): Promise<Buffer> {
  const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: factor } })
  return image.asPng()
}
