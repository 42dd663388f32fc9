import { fitText } from '../picture/fit-text.ts'
import { textAdvance } from '../picture/text-advance.ts'
import { type Lines, type Run, scaledType, TYPE, WORDS_WIDTH } from './card-measures.ts'
import type { ShareCard } from './share-card.ts'

/** The headline; or the pair of names, in one line where it fits, else in two, broken before the dash. */
export function setTitle({ first, second }: ShareCard['title'], scale: number): Lines {
  if (second === null) {
    const sizes = scaledType(TYPE.headline, scale)
    const { size, lineHeight, lines } = fitText(first, { width: WORDS_WIDTH, weight: 600, sizes })
    return { size, lineHeight, lines: lines.map((text) => [{ text, weight: 600 }]) }
  }
  const name: Run = { text: first, weight: 600 }
  const inOneLine: Run[] = [name, { text: `\u00a0– ${second}`, weight: 400 }]
  const sizes = scaledType(TYPE.pair, scale)
  const fitting = sizes.find(({ size }) => widthOf(inOneLine, size) <= WORDS_WIDTH)
  if (fitting) return { ...fitting, lines: [inOneLine] }
  const { size = 0, lineHeight = 0 } = sizes.at(-1) ?? {}
  return { size, lineHeight, lines: [[name], [{ text: `– ${second}`, weight: 400 }]] }
}

/** How wide a line is, px. */
export function widthOf(runs: readonly Run[], size: number): number {
  return runs.reduce((sum, { text, weight }) => sum + textAdvance(text, size, weight), 0)
}
