import { readFileSync } from 'node:fs'
import * as harfbuzz from 'harfbuzzjs'
import type { AdvanceTable, Face, FaceAdvances } from '../../drawing/text-width.ts'
import { FONT_FILES } from '../pictures/text.ts'
import { mapTexts, siteLetters } from './site-texts.ts'

/** Where the table stands; `npm run advances` writes it. */
export const ADVANCES_FILE = new URL('../../drawing/advances.json', import.meta.url)

/** Measures a text, in thousandths of its size. */
type Ruler = (text: string) => number

/**
 * Measures, by the font itself, every letter of the site (italic ones only of the waters' names), and every pair of
 * letters in a text of the map.
 */
export function advanceTable(): AdvanceTable {
  const [letters, texts] = [siteLetters(), mapTexts()]
  return { '400': of(400), '600': of(600), italic: of('italic') }

  function of(face: Face): FaceAdvances {
    const { widthOf, has } = openFace(face)
    const written = texts.filter((each) => each.face === face)
    const pairs = new Set(written.flatMap(({ text }) => pairsIn(text)))
    // Only names of waters are italic.
    const own = face === 'italic' ? [...new Set(written.flatMap(({ text }) => [...text]))].sort() : letters
    const kerning = (pair: string) =>
      [...pair].reduce((kept, letter) => kept - widthOf(letter), widthOf(pair))
    return {
      advances: grouped(own.filter(has), widthOf),
      kerning: grouped(
        [...pairs].sort().filter((pair) => kerning(pair) !== 0),
        kerning,
      ),
    }
  }
}

/** A face, read by the shaper that Chromium and Firefox also use. */
export function openFace(face: Face): { widthOf: Ruler; has: (letter: string) => boolean } {
  const file = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(readFileSync(FONT_FILES[face]))))
  const font = new harfbuzz.Font(file)
  const letters = new Set(file.collectUnicodes())
  return {
    widthOf(text) {
      const buffer = new harfbuzz.Buffer()
      buffer.addText(text)
      buffer.guessSegmentProperties()
      harfbuzz.shape(font, buffer)
      return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0)
    },
    has: (letter) => letters.has(letter.codePointAt(0) ?? 0),
  }
}

function pairsIn(text: string): string[] {
  const letters = [...text]
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}

/** Texts grouped by their measure, which is much shorter than a measure for each. */
function grouped(texts: readonly string[], measure: Ruler): Record<string, string> {
  const groups: Record<string, string> = {}
  for (const text of texts) groups[measure(text)] = (groups[measure(text)] ?? '') + text
  return groups
}
