import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type LineScales, pictureStyles } from './picture-styles.ts'

/** A drawing (an `svg` element) as the text of a file, with the styles that it needs in it. */
export function svgOf(drawing: ReactElement, scales: LineScales): string {
  const markup = renderToStaticMarkup(drawing)
  return markup.replace('>', () => `><style>${pictureStyles(markup, scales)}</style>`)
}
