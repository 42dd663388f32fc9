import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import type { Face } from '../../drawing/text-width.ts'

export const FONT_FAMILY = 'Source Sans 3'

/** The weights that a picture can use. Trap: any other, even 650, would be drawn as 400. */
export type Weight = 400 | 600

const { resolve } = createRequire(import.meta.url)

/** The whole font, a file a face. */
export const FONT_FILES: Readonly<Record<Face, string>> = {
  '400': fileOf('400Regular'),
  '600': fileOf('600SemiBold'),
  italic: fileOf('400Regular_Italic'),
}

function fileOf(name: string): string {
  return resolve(`@expo-google-fonts/source-sans-3/${name}/SourceSans3_${name}.ttf`)
}

/**
 * Only the site's own font, with Cyrillic, so that every machine draws the same. Trap: with woff2 files no text would
 * be drawn.
 */
export const font = {
  loadSystemFonts: false,
  fontFiles: Object.values(FONT_FILES),
  defaultFontFamily: FONT_FAMILY,
  sansSerifFamily: FONT_FAMILY,
}

const SIZE = 100
const advances = new Map<string, number>()

/** The width of a line of text, px: measured word by word by what draws it. */
export function textAdvance(text: string, size: number, weight: Weight): number {
  const words = text.split(' ')
  const widths = words.map((word) => advanceOf(word, weight))
  const spaces = (words.length - 1) * advanceOf('\u00a0', weight)
  return (size / SIZE) * widths.reduce((sum, width) => sum + width, spaces)
}

/** Between two strokes, since only ink can be measured. */
function advanceOf(word: string, weight: Weight): number {
  const key = `${weight} ${word}`
  const known = advances.get(key) ?? inkOf(`|${word}|`, weight) - inkOf('||', weight)
  advances.set(key, known)
  return known
}

function inkOf(text: string, weight: Weight): number {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="${SIZE}" font-weight="${weight}">${escaped}</text></svg>`
  return new Resvg(svg, { font }).getBBox()?.width ?? 0
}

/** A size of type, px, and how many lines of it there may be. */
export interface TypeSize {
  size: number
  lineHeight: number
  most: number
}

/** A text in lines that fit. */
export interface FittedText extends TypeSize {
  lines: readonly string[]
}

/** Sets a text in the largest size in which it fits a width, px; in the smallest, in as many lines as it needs. */
export function fitText(
  text: string,
  { width, weight, sizes }: { width: number; weight: Weight; sizes: readonly TypeSize[] },
): FittedText {
  const settings = sizes.map((size) => ({ ...size, lines: linesOf(text, width, size.size, weight) }))
  const fitting = settings.find(
    ({ lines, most, size }) =>
      lines.length <= most && lines.every((line) => textAdvance(line, size, weight) <= width),
  )
  const setting = fitting ?? settings.at(-1)
  if (!setting) throw new RangeError('A text needs at least one size.')
  return setting
}

/** Breaks between words, and after a dash; never at a no-break space. */
function linesOf(text: string, width: number, size: number, weight: Weight): string[] {
  const lines: string[] = []
  for (const piece of text.split(/(?<= )|(?<=–)(?=\S)/)) {
    const joined = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && textAdvance(joined.trimEnd(), size, weight) <= width)
      lines[lines.length - 1] = joined
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd())
}
