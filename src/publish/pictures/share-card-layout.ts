import { SHARE_IMAGE_SIZE } from '../../address/published.ts'
import type { ShareCard } from './share-card.ts'
import { fitText, type TypeSize, textAdvance, type Weight } from './text.ts'

/** Sizes of the card and its parts, px. */
export const CARD = {
  ...SHARE_IMAGE_SIZE,
  left: 60,
  /** Where the words end, and where the map begins. */
  right: 730,
  mapLeft: 770,
  /** Middle of the site's name. */
  head: 65,
  /** The words are between these. */
  top: 108,
  bottom: 482,
  strip: { top: 494, middle: 532, bottom: 585 },
  symbol: 42,
  symbolGap: 18,
  stateGap: 40,
} as const

const WORDS_WIDTH = CARD.right - CARD.left

/** Type of each part, the largest first, with how many lines it may have. */
export const TYPE = {
  headline: [typeSize(58, 64, 2), typeSize(50, 56, 3), typeSize(42, 48, 4)],
  pair: [typeSize(84, 92, 1), typeSize(64, 70, 2)],
  states: [typeSize(42, 48, 1), typeSize(34, 42, 1)],
  sentence: [typeSize(27, 37, 2), typeSize(23, 31, 3)],
  latest: [typeSize(23, 31, 2), typeSize(20, 27, 3)],
  tagline: [typeSize(21, 26, 1), typeSize(17, 20, 2)],
}

/** All heads of a card's strip have one size: the largest in which every one fits. */
export const STRIP_TYPE = [typeSize(16, 19, 1), typeSize(15, 17, 2), typeSize(13, 15, 2)]

/** Part of a line, in one weight. */
interface Run {
  text: string
  weight: Weight
}

/** Lines under each other. */
export interface Lines {
  size: number
  lineHeight: number
  lines: readonly (readonly Run[])[]
}

/** Sizes by a factor. */
function scaledType(sizes: readonly TypeSize[], factor: number): TypeSize[] {
  return sizes.map(({ size, lineHeight, most }) => typeSize(size * factor, lineHeight * factor, most))
}

function heightOf({ lines, lineHeight }: Lines): number {
  return lines.length * lineHeight
}

function typeSize(size: number, lineHeight: number, most: number): TypeSize {
  return { size, lineHeight, most }
}

/** How much smaller than usual the words may be set if a language needs more of them. */
const SCALES = [1, 0.92, 0.84, 0.76]
const GAP = { title: 20, states: 16, sentence: 14 }

/** Lines in their place; `top` is that of the first, px. */
export interface PlacedLines extends Lines {
  top: number
}

/** The places of a card's words, between its head and its strip. */
export type CardLayout = Record<'title' | 'states' | 'sentence' | 'latest', PlacedLines>

/** Sets the words of a card: as large as there is room for, complete in every language. */
export function layOutCard(card: ShareCard): CardLayout {
  const layouts = SCALES.map((scale) => layOutAt(card, scale))
  const fitting = layouts.find(({ latest }) => latest.top + heightOf(latest) <= CARD.bottom) ?? layouts.at(-1)
  if (!fitting) throw new RangeError('A card needs at least one scale.')
  return fitting
}

function layOutAt(card: ShareCard, scale: number): CardLayout {
  const set = (
    text: string,
    weight: Weight,
    sizes: readonly TypeSize[],
    width: number = WORDS_WIDTH,
  ): Lines => {
    const fitted = fitText(text, { width, weight, sizes: scaledType(sizes, scale) })
    return { ...fitted, lines: fitted.lines.map((line) => [{ text: line, weight }]) }
  }
  const { symbol, symbolGap, stateGap } = CARD
  const besideStates = card.states.length * (symbol + symbolGap + stateGap) - stateGap
  const words = card.states.map((state) => state.words).join(' ')
  const title = setTitle(card.title, scale)
  const states = set(words, 600, TYPE.states, WORDS_WIDTH - besideStates)
  const sentence = set(card.sentence, 400, TYPE.sentence)
  const latest = set(card.latest, 400, TYPE.latest)

  const gaps = GAP.title + GAP.states + GAP.sentence
  const needed = [title, states, sentence, latest].reduce((sum, lines) => sum + heightOf(lines), gaps)
  const titleTop = CARD.top + Math.max(0, (CARD.bottom - CARD.top - needed) / 2)
  const statesTop = titleTop + heightOf(title) + GAP.title
  const sentenceTop = statesTop + heightOf(states) + GAP.states
  return {
    title: { ...title, top: titleTop },
    states: { ...states, top: statesTop },
    sentence: { ...sentence, top: sentenceTop },
    latest: { ...latest, top: sentenceTop + heightOf(sentence) + GAP.sentence },
  }
}

/** The headline; or the pair of names, in one line if it fits, else in two, broken before the dash. */
function setTitle({ first, second }: ShareCard['title'], scale: number): Lines {
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
