import { pngOf } from './png-of.ts'

/** As the SVG names it: programs for drawing find it under this name too. */
const FONT_FAMILY = 'Source Sans 3'
/** The least width of a PNG for print, px. */
const PRINT_WIDTH = 2400
const NAMESPACE = 'http://www.w3.org/2000/svg'

/** A picture of the map, with the two statements of the view, as files. */
export interface MadePicture {
  /** As it can be edited: its font has to be installed. */
  svg: Blob
  /** With its font, as it is to be shown. */
  shown: Blob
  png(): Promise<Blob>
}

/**
 * Puts the statements of a view into a published picture. The build would have to draw one for each moment and
 * crossing, at twice the size: the browser does it for the one that is wanted.
 * @param address of the picture, an SVG
 * @param lines above its map
 */
export async function makePicture(address: string, lines: readonly [string, string]): Promise<MadePicture> {
  const drawing = await loadDrawing(address)
  const svg = drawing.documentElement
  for (const [index, name] of ['picture-then', 'picture-latest'].entries())
    write(svg.querySelector(`.${name}`), lines[index] ?? '', Number(svg.getAttribute('width')))
  const plain = blobOf(drawing)
  const style = drawing.createElementNS(NAMESPACE, 'style')
  style.textContent = (await fontFaces()).join('\n')
  svg.prepend(style)
  return { svg: plain, shown: blobOf(drawing), png: () => pixelsOf(drawing) }
}

/** By the one way that parses markup without a string of it, which the policy of the page forbids. */
function loadDrawing(address: string): Promise<Document> {
  const request = new XMLHttpRequest()
  request.open('GET', address)
  request.responseType = 'document'
  request.overrideMimeType('image/svg+xml')
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The picture ${address} did not load.`))
    request.onload = () =>
      request.status === 200 && request.responseXML ? resolve(request.responseXML) : fail()
    request.onerror = fail
    request.send()
  })
}

/** Writes a line in its place, smaller if the picture is too narrow for it. */
function write(line: Element | null, words: string, width: number): void {
  if (!line) return
  line.textContent = words
  const size = Number(line.getAttribute('font-size'))
  const room = width - 2 * Number(line.getAttribute('x'))
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return
  context.font = `${line.getAttribute('font-weight')} ${size}px ${getComputedStyle(document.body).fontFamily}`
  const needed = context.measureText(words).width
  if (needed > room) line.setAttribute('font-size', String(Math.floor((size * room * 10) / needed) / 10))
}

function blobOf(drawing: Document): Blob {
  return new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' })
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

async function pixelsOf(drawing: Document): Promise<Blob> {
  const svg = drawing.documentElement
  const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)))
  const factor = Math.ceil(PRINT_WIDTH / (width ?? 1))
  const size = { width: (width ?? 0) * factor, height: Math.round((height ?? 0) * factor) }
  const large = drawing.cloneNode(true)
  if (!(large instanceof Document)) throw new TypeError('A copy of a document is one.')
  for (const [name, value] of Object.entries(size)) large.documentElement.setAttribute(name, String(value))
  const address = URL.createObjectURL(blobOf(large))
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
