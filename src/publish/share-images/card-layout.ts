import { fitText, type TypeSize } from '../picture/fit-text.ts'
import type { Weight } from '../picture/fonts.ts'
import { CARD, heightOf, type Lines, scaledType, TYPE, WORDS_WIDTH } from './card-measures.ts'
import { setTitle } from './card-title.ts'
import type { ShareCard } from './share-card.ts'

/** How much smaller than usual the words may be set, where a language needs more of them. */
const SCALES = [1, 0.92, 0.84, 0.76]
const GAP = { title: 20, states: 16, sentence: 14 }

/** Lines in their place; `top` is that of the first, px. */
export interface PlacedLines extends Lines {
  top: number
}

/** Where the words of a card stand, between its head and its strip. */
export type CardLayout = Record<'title' | 'states' | 'sentence' | 'latest', PlacedLines>

/** Sets the words of a card: as large as there is room for, whole in every language. */
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
