import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import sharp from 'sharp'
import { once } from '../../geometry/once.ts'
import type { PictureCache } from './picture-cache.ts'
import { type LineScales, pictureStyles } from './styles.ts'
import { FONT_FILES, font } from './text.ts'

// Several pictures are drawn at once already.
sharp.concurrency(1)

/** A drawing (an `svg` element) as the text of a file that includes the styles it needs, and further ones. */
export function svgOf(drawing: ReactElement, scales: LineScales, more = ''): string {
  const markup = renderToStaticMarkup(drawing)
  return markup.replace('>', () => `><style>${pictureStyles(markup, scales)}${more}</style>`)
}

/** Draws an SVG as a PNG, in its own size or larger by a factor, exactly. */
export async function pngOf(svg: string, factor = 1): Promise<Buffer> {
  return (await draw(svg, factor)).asPng()
}

function draw(svg: string, factor: number) {
  return renderAsync(svg, { font, fitTo: { mode: 'zoom', value: factor } })
}

/**
 * In some fifty colours, which the eye cannot tell from thousands where grounds are flat: a third of the bytes.
 * Without dithering, which would speckle those grounds. More effort saves 2 % of the bytes, in twice the time.
 */
const FEW_COLOURS = { palette: true, quality: 88, effort: 3, dither: 0, compressionLevel: 9 } as const

/**
 * Draws an SVG as a PNG to be published: opaque, in few colours, and the same bytes each time. Takes it from the cache
 * where nothing has changed.
 */
export function publishedPngOf(svg: string, cache: PictureCache, factor = 1): Promise<Buffer> {
  return cache.picture([renderer(), String(factor), svg], async () => {
    const image = await draw(svg, factor)
    const { width, height, pixels } = image
    return sharp(pixels, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png(FEW_COLOURS)
      .toBuffer()
  })
}

/** All that a picture depends on beside its SVG: this file, its libraries, the fonts and the machine. */
const renderer = once(() => {
  const { resolve } = createRequire(import.meta.url)
  const hash = createHash('sha256')
  for (const file of [
    new URL(import.meta.url),
    resolve('@resvg/resvg-js/package.json'),
    ...Object.values(FONT_FILES),
  ])
    hash.update(readFileSync(file))
  return JSON.stringify([hash.digest('hex'), sharp.versions, process.platform, process.arch])
})
