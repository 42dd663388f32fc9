import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type LineScales, pictureStyles } from './picture-styles.ts'

/** A drawing (an `svg` element) as the text of a file, with the styles that it needs, and more of them, in it. */
export function svgOf(drawing: ReactElement, scales: LineScales, more = ''): string {
  const markup = renderToStaticMarkup(drawing)
  return markup.replace('>', () => `><style>${pictureStyles(markup, scales)}${more}</style>`)
}
