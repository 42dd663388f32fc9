import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as harfbuzz from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { WEB_FAMILY } from '../../entry/late-font.ts'
import { mapTexts, siteLetters } from './site-texts.ts'

/** The package that the letters come from. */
export const FONT_PACKAGE = '@fontsource-variable/source-sans-3'

/** Where the build puts the files of the web font, below the root of the project. */
export const WEB_FONTS_FOLDER = 'node_modules/.cache/itaraja/fonts'

/** The weights that the styles use, if one file has all between. */
const UPRIGHT = { min: 400, max: 650 }
/** Names of waters alone are italic. */
const ITALIC = 400

/** The entries of a font that name its licence. */
const LICENCE = [13, 14]

/** The package's names for its files, in the order in which they are searched for a letter. */
const SCRIPTS = ['latin', 'cyrillic', 'latin-ext'] as const

/** A file of the web font: some letters of the site, in one style. */
export interface WebFont {
  /** Below WEB_FONTS_FOLDER. */
  file: string
  style: 'normal' | 'italic'
  /** As a style sheet writes it. */
  weight: string
  letters: readonly string[]
}

const { resolve } = createRequire(import.meta.url)

/** Writes the files of the web font: the letters and weights that the site uses, in a few files. */
export async function writeWebFonts(): Promise<readonly WebFont[]> {
  mkdirSync(WEB_FONTS_FOLDER, { recursive: true })
  const waters = mapTexts().flatMap(({ face, text }) => (face === 'italic' ? [...text] : []))
  return [
    ...(await writeStyle('normal', siteLetters(), UPRIGHT)),
    ...(await writeStyle('italic', [...new Set(waters)].sort(), ITALIC)),
  ]
}

async function writeStyle(
  style: WebFont['style'],
  letters: readonly string[],
  wght: typeof UPRIGHT | typeof ITALIC,
): Promise<WebFont[]> {
  const written: WebFont[] = []
  let left = letters
  for (const script of SCRIPTS) {
    const whole = readFileSync(resolve(`${FONT_PACKAGE}/files/source-sans-3-${script}-wght-${style}.woff2`))
    const plain = await subsetFont(whole, left.join(''), {
      targetFormat: 'truetype',
      preserveNameIds: LICENCE,
    })
    const has = lettersIn(plain)
    const own = left.filter((letter) => has.has(letter))
    if (own.length === 0) continue
    left = left.filter((letter) => !has.has(letter))
    const file = `${script}-${style}.woff2`
    const font = await subsetFont(renamed(plain), own.join(''), {
      targetFormat: 'woff2',
      variationAxes: { wght },
      // The others are for letters, languages and figures that the site does not use.
      keepFeatures: ['kern', 'liga'],
      noHinting: true,
      preserveNameIds: LICENCE,
    })
    writeFileSync(join(WEB_FONTS_FOLDER, file), font)
    const weight = typeof wght === 'number' ? String(wght) : `${wght.min} ${wght.max}`
    written.push({ file, style, weight, letters: own })
  }
  return written
}

function lettersIn(font: Buffer): ReadonlySet<string> {
  const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(font)))
  return new Set(Array.from(face.collectUnicodes(), (code) => String.fromCodePoint(code)))
}

/** The name that the licence of Source Sans reserves: no changed version, such as one with fewer letters, may bear it. */
const RESERVED = 'Source'
/** Of the same length, so that nothing in the file has to move: the first word of our name for it. */
const OWN = WEB_FAMILY.slice(0, RESERVED.length)

/** Entries that name a font: family, style, full name, PostScript name. The others give copyright and licence. */
const CALLED = new Set([1, 2, 3, 4, 6, 16, 17, 25])

/** Gives a TrueType font a name of our own; copyright and licence in it stay. */
function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font)
  const table = tableOf(copy, 'name')
  const [count, storage] = [table.readUInt16BE(2), table.readUInt16BE(4)]
  for (let index = 0; index < count; index += 1) {
    const record = 6 + 12 * index
    if (!CALLED.has(table.readUInt16BE(record + 6))) continue
    const from = storage + table.readUInt16BE(record + 10)
    const text = table.subarray(from, from + table.readUInt16BE(record + 8))
    for (const inBytes of [(name: string) => Buffer.from(name, 'latin1'), inUtf16]) {
      const at = text.indexOf(inBytes(RESERVED))
      if (at >= 0) inBytes(OWN).copy(text, at)
    }
  }
  return copy
}

function inUtf16(name: string): Buffer {
  return Buffer.from(name, 'utf16le').swap16()
}

/** A table of a font, sharing its memory. */
function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4)
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    if (font.toString('latin1', at, at + 4) !== tag) continue
    const from = font.readUInt32BE(at + 8)
    return font.subarray(from, from + font.readUInt32BE(at + 12))
  }
  throw new Error(`The font has no table "${tag}".`)
}
