import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as harfbuzz from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { renamed } from './font-name.ts'
import { mapTexts } from './map-texts.ts'
import { siteLetters } from './site-letters.ts'

/** The package that the letters come from. */
export const FONT_PACKAGE = '@fontsource-variable/source-sans-3'

/** Where the build puts the files of the web font, below the root of the project. */
export const WEB_FONTS_FOLDER = 'node_modules/.cache/itaraja/fonts'

/** The weights that the styles use, as far as one file has all between. */
const UPRIGHT = { min: 400, max: 650 }
/** Names of waters alone are italic. */
const ITALIC = 400

/** The entries of a font that name its licence. */
const LICENCE = [13, 14]

/** What the package calls its files, in the order in which they are asked for a letter. */
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

/** Writes the files of the web font: the letters that the site uses, in the weights that it uses, in a few files. */
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
      // The others are for letters, languages and figures that the site does not write.
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
