import { type FittedText, fitText, type TypeSize } from '../picture/fit-text.ts'
import type { Weight } from '../picture/fonts.ts'
import { textAdvance } from '../picture/text-advance.ts'
import type { ShareCard } from './share-card.ts'

/** Sizes of the card and its parts, px. */
export const CARD = {
  width: 1200,
  height: 630,
  left: 60,
  /** Where the words end, and where the map begins. */
  right: 730,
  mapLeft: 770,
  /** Base line of the site's name. */
  head: 75,
  /** The words stand between these. */
  top: 108,
  bottom: 482,
  strip: { top: 494, middle: 532, bottom: 585 },
  symbol: 42,
} as const

const WIDTH = CARD.right - CARD.left
const GAP = { title: 20, states: 16, sentence: 14 }

/** Part of a line, in one weight. */
export interface Run {
  text: string
  weight: Weight
}

/** Lines under each other; `top` is that of the first, px. */
export interface Lines extends Omit<FittedText, 'lines' | 'most'> {
  top: number
  lines: readonly (readonly Run[])[]
}

/** Where the words of a card stand, between its head and its strip. */
export interface CardLayout {
  title: Lines
  states: Lines
  sentence: Lines
  latest: Lines
}

/** Sets the words of a card: as large as there is room for, whole in every language. */
export function layOutCard(card: ShareCard): CardLayout {
  const title = setTitle(card.title)
  const states = setText(
    card.states.map(({ words }) => words).join(' '),
    600,
    [
      { size: 42, lineHeight: 48, most: 1 },
      { size: 34, lineHeight: 42, most: 1 },
    ],
    WIDTH - card.states.length * (CARD.symbol + 18) - 40 * (card.states.length - 1),
  )
  const sentence = setText(card.sentence, 400, [
    { size: 27, lineHeight: 37, most: 2 },
    { size: 23, lineHeight: 31, most: 3 },
  ])
  const latest = setText(card.latest, 400, [
    { size: 23, lineHeight: 31, most: 2 },
    { size: 20, lineHeight: 27, most: 3 },
  ])
  const needed = [title, states, sentence, latest].reduce((sum, lines) => sum + heightOf(lines), 0)
  const free = CARD.bottom - CARD.top - needed - GAP.title - GAP.states - GAP.sentence
  const titleTop = CARD.top + Math.max(0, free / 2)
  const statesTop = titleTop + heightOf(title) + GAP.title
  const sentenceTop = statesTop + heightOf(states) + GAP.states
  return {
    title: { ...title, top: titleTop },
    states: { ...states, top: statesTop },
    sentence: { ...sentence, top: sentenceTop },
    latest: { ...latest, top: sentenceTop + heightOf(sentence) + GAP.sentence },
  }
}

function heightOf({ lines, lineHeight }: Pick<Lines, 'lines' | 'lineHeight'>): number {
  return lines.length * lineHeight
}

function setText(text: string, weight: Weight, sizes: readonly TypeSize[], width = WIDTH): Lines {
  const { size, lineHeight, lines } = fitText(text, { width, weight, sizes })
  return { size, lineHeight, top: 0, lines: lines.map((line) => [{ text: line, weight }]) }
}

/** A pair of names in one line where it fits; else in two, broken before the dash. */
function setTitle({ first, second }: ShareCard['title']): Lines {
  if (second === null) {
    return setText(first, 600, [
      { size: 58, lineHeight: 64, most: 2 },
      { size: 50, lineHeight: 56, most: 3 },
      { size: 42, lineHeight: 48, most: 4 },
    ])
  }
  const pair: Run[] = [
    { text: first, weight: 600 },
    { text: `\u00a0– ${second}`, weight: 400 },
  ]
  for (const { size, lineHeight } of [
    { size: 84, lineHeight: 92 },
    { size: 64, lineHeight: 72 },
  ]) {
    const width = pair.reduce((sum, { text, weight }) => sum + textAdvance(text, size, weight), 0)
    if (width <= WIDTH) return { size, lineHeight, top: 0, lines: [pair] }
  }
  return {
    size: 64,
    lineHeight: 70,
    top: 0,
    lines: [[{ text: first, weight: 600 }], [{ text: `– ${second}`, weight: 400 }]],
  }
}
