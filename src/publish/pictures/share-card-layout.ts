import { SHARE_IMAGE_SIZE } from '../../address/published.ts'
import { type BarLayout, layOutBar } from './record-bar.ts'
import type { CardCell, ShareCard } from './share-card.ts'
import { type FittedText, fitText, type TypeSize, textAdvance, type Weight } from './text.ts'

/** Sizes of the card and its parts, px. */
export const CARD = {
  ...SHARE_IMAGE_SIZE,
  left: 40,
  /** Where the words end, and where the map begins. */
  right: 730,
  mapLeft: 770,
  /** Middle of the site's name and of the title. */
  head: 50,
  title: 136,
} as const

export const HEAD = { mark: 9, nameLeft: 29, nameSize: 28, gap: 16 } as const

/** The two statements, side by side. All heights are from the top of a cell. */
export const CELL = {
  top: 204,
  width: 338,
  height: 246,
  padding: 22,
  edge: 2,
  radius: 6,
  /** Middle of the name and of the label beside it. */
  name: 30,
  label: { height: 30, padding: 10, size: 18, radius: 4, gap: 12 },
  /** Of one symbol, with its word beside it; and of several, with the words below. */
  one: { symbol: 50, gap: 17, middle: 85, reasons: 125 },
  several: { symbol: 24, gap: 14, middle: 73, words: 113, reasons: 139 },
} as const

/** Type of each part, the largest first, with how many lines it may have. */
export const TYPE = {
  tagline: [typeSize(23, 28, 1), typeSize(21, 26, 1)],
  border: [66, 60, 54, 48, 44].map((size) => typeSize(size, size * 1.14, 1)),
  pair: [84, 66, 60, 54, 48].map((size) => typeSize(size, size * 1.14, 1)),
  name: [typeSize(24, 30, 1), typeSize(22, 28, 1)],
  word: [typeSize(56, 66, 1), typeSize(50, 60, 1)],
  words: [typeSize(46, 52, 1), typeSize(42, 48, 1), typeSize(38, 44, 1)],
  reasons: [typeSize(24, 31, 3)],
}

const WORDS_WIDTH = CARD.right - CARD.left
const CELL_WIDTH = CELL.width - 2 * CELL.padding

function typeSize(size: number, lineHeight: number, most: number): TypeSize {
  return { size, lineHeight, most }
}

/** Part of a line, in one weight. */
export interface Run {
  text: string
  weight: Weight
}

/** The words of a cell in their sizes, and the width of its label. */
export interface CellLayout {
  left: number
  name: FittedText
  /** Null on the cell that the map does not show. */
  label: number | null
  words: FittedText
  reasons: FittedText
}

export interface CardLayout {
  tagline: FittedText & { left: number }
  title: { size: number; runs: readonly Run[] }
  cells: readonly [CellLayout, CellLayout]
  bar: BarLayout
}

/** Sets the words of a card: as large as there is room for. */
export function layOutCard(card: ShareCard): CardLayout {
  const { left, right } = CARD
  const taglineLeft = left + HEAD.nameLeft + textAdvance(card.site.name, HEAD.nameSize, 600) + HEAD.gap
  const [then, latest] = card.cells
  return {
    tagline: {
      left: taglineLeft,
      ...fitText(card.site.tagline, { width: right - taglineLeft, weight: 400, sizes: TYPE.tagline }),
    },
    title: setTitle(card.title),
    cells: [layOutCell(then, card.onMap, left), layOutCell(latest, card.onMap, right - CELL.width)],
    bar: layOutBar(card.bar, left, right),
  }
}

function layOutCell(cell: CardCell, onMap: string, left: number): CellLayout {
  const { padding, size, gap } = CELL.label
  const label = cell.isOnMap ? textAdvance(onMap, size, 600) + 2 * padding : null
  const set = (text: string, weight: Weight, sizes: readonly TypeSize[], without = 0) =>
    fitText(text, { width: CELL_WIDTH - without, weight, sizes })
  return {
    left,
    name: set(cell.name, 400, TYPE.name, label === null ? 0 : label + gap),
    label,
    words:
      cell.symbols.length === 1
        ? set(cell.words, 600, TYPE.word, CELL.one.symbol + CELL.one.gap)
        : set(cell.words, 600, TYPE.words),
    reasons: set(cell.reasons, 400, TYPE.reasons),
  }
}

/** A title in one line: the first name in the heavier weight. */
function setTitle({ first, second }: ShareCard['title']): CardLayout['title'] {
  const runs: Run[] = [{ text: first, weight: 600 }]
  if (second !== null) runs.push({ text: `\u00a0– ${second}`, weight: 400 })
  const sizes = second === null ? TYPE.border : TYPE.pair
  const fitting = sizes.find(({ size }) => widthOf(runs, size) <= WORDS_WIDTH) ?? sizes.at(-1)
  return { size: fitting?.size ?? 0, runs }
}

/** How wide a line is, px. */
export function widthOf(runs: readonly Run[], size: number): number {
  return runs.reduce((sum, { text, weight }) => sum + textAdvance(text, size, weight), 0)
}
