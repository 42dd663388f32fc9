import type { Weight } from './fonts.ts'
import { textAdvance } from './text-advance.ts'

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

/** Sets a text in the largest of some sizes in which it fits a width, px; in the smallest, in as many lines as it needs. */
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

/** Breaks between words, and after a dash; a space that does not break holds. */
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
