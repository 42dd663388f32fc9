import { pngOf } from './png-of.ts'

/** As the SVG names it: programs for drawing find it under this name too. */
const FONT_FAMILY = 'Source Sans 3'
/** The least width of a PNG for print, px. */
const PRINT_WIDTH = 2400

/** A picture of the map, with the two statements of the view, as files. */
export interface MadePicture {
  /** As it can be edited: its font has to be installed. */
  svg: Blob
  /** With its font, as it is to be shown. */
  shown: Blob
  png(): Promise<Blob>
}

/** The size of a picture, px. */
interface Measures {
  width: number
  height: number
}

/**
 * Puts the statements of a view into a published picture. The build would have to draw one for each moment and
 * crossing, at twice the size: the browser does it for the one that is wanted. The picture stays a text until it is an
 * image: the policy of the page lets no script parse markup, and no document have styles of its own.
 * @param address of the picture, an SVG
 * @param lines above its map
 */
export async function makePicture(address: string, lines: readonly [string, string]): Promise<MadePicture> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The picture ${address} did not load.`)
  const published = await response.text()
  const [then, latest] = lines
  const size = measuresOf(published)
  const svg = withLine(withLine(published, 'picture-then', then, size), 'picture-latest', latest, size)
  const fonts = (await fontFaces()).join('')
  const shown = svg.replace('<style>', () => `<style>${fonts}`)
  return { svg: svgBlob(svg), shown: svgBlob(shown), png: () => pixelsOf(shown, size) }
}

function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' })
}

function measuresOf(svg: string): Measures {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  if (!width || !height) throw new Error('This picture has no size.')
  return { width: Number(width), height: Number(height) }
}

/** Writes a line in place of another, smaller if the picture is too narrow for it. */
function withLine(svg: string, name: string, words: string, { width }: Pick<Measures, 'width'>): string {
  const line = new RegExp(
    `(<text class="${name}" x="([\\d.]+)"[^>]* font-size=")([\\d.]+)(" font-weight="(\\d+)"[^>]*>)[^<]*`,
  )
  return svg.replace(line, (_, start, x, size, end, weight) => {
    const fitting = fittingSize(words, { size: Number(size), weight, room: width - 2 * Number(x) })
    return start + fitting + end + words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  })
}

interface Fitting {
  size: number
  weight: string
  room: number
}

/** By the font of the page, which is that of the picture. */
function fittingSize(words: string, { size, weight, room }: Fitting): number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return size
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`
  const needed = context.measureText(words).width
  return needed > room ? Math.floor((size * room * 10) / needed) / 10 : size
}

/** The fonts of the page as rules that need no other file: an image can load none. */
async function fontFaces(): Promise<string[]> {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
  const styles = rules.flatMap((rule) => (rule instanceof CSSFontFaceRule ? [rule.style] : []))
  const bySource = new Map(
    styles.flatMap((style) => {
      const [, file] = /url\("?([^")]+\.woff2)"?\)/.exec(style.getPropertyValue('src')) ?? []
      return file ? [[file, style] as const] : []
    }),
  )
  return Promise.all(
    [...bySource].map(async ([file, style]) => {
      const kept = ['font-style', 'font-weight', 'unicode-range']
        .map((name) => `${name}:${style.getPropertyValue(name)}`)
        .join(';')
      return `@font-face{font-family:"${FONT_FAMILY}";src:url(${await dataAddress(file)}) format("woff2");${kept}}`
    }),
  )
}

async function dataAddress(file: string): Promise<string> {
  const content = await (await fetch(file)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(content)
  })
}

async function pixelsOf(svg: string, { width, height }: Measures): Promise<Blob> {
  const factor = Math.ceil(PRINT_WIDTH / width)
  const size = { width: width * factor, height: Math.round(height * factor) }
  const enlarged = svg.replace(
    / width="[\d.]+" height="[\d.]+"/,
    ` width="${size.width}" height="${size.height}"`,
  )
  const address = URL.createObjectURL(svgBlob(enlarged))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), size)
    canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height)
    return await pngOf(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}
