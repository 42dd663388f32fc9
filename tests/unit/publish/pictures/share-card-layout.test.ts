import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { BAR, type PlacedWords } from '../../../../src/publish/pictures/record-bar.ts'
import { shareCardOf } from '../../../../src/publish/pictures/share-card.ts'
import {
  CARD,
  CELL,
  layOutCard,
  type Run,
  TYPE,
  widthOf,
} from '../../../../src/publish/pictures/share-card-layout.ts'
import { cardPages } from '../../../../src/publish/pictures/share-images.tsx'
import { type FittedText, textAdvance, type Weight } from '../../../../src/publish/pictures/text.ts'
import { register } from '../../model/real-data.ts'

/** A last search some months after the record, so that there is a time without a status too. */
const SEARCHED = '2026-11-23'

const cards = LANGUAGES.flatMap((language) =>
  cardPages(register).map((page) => {
    const card = shareCardOf(register, page, language)
    const name = `${language} ${card.chosen ?? 'home'} ${page.day}`
    return { name, card, layouts: [card, { ...card, bar: { ...card.bar, to: SEARCHED } }].map(layOutCard) }
  }),
)
const INSIDE = CELL.width - 2 * CELL.padding

function widest({ lines, size }: FittedText, weight: Weight) {
  return Math.max(...lines.map((line) => textAdvance(line, size, weight)))
}

describe.each(cards)('the words of $name', ({ card, layouts: [layout, ...more] }) => {
  expect.assert(layout)

  it('have their title and what stands beside the name in one line each', () => {
    expect(widthOf(layout.title.runs, layout.title.size)).toBeLessThanOrEqual(CARD.right - CARD.left)
    expect(layout.tagline.lines).toHaveLength(1)
    expect(layout.tagline.left + widest(layout.tagline, 400)).toBeLessThanOrEqual(CARD.right)
  })

  it('stay inside their cells, the reasons in three lines at most and in the same size', () => {
    for (const [index, { name, label, words, reasons }] of layout.cells.entries()) {
      const cell = card.cells[index]
      expect.assert(cell)
      const isAlone = cell.symbols.length === 1
      const beside = label === null ? 0 : label + CELL.label.gap
      expect(widest(name, 400) + beside).toBeLessThanOrEqual(INSIDE)
      const symbol = isAlone ? CELL.one.symbol + CELL.one.gap : 0
      expect(widest(words, 600) + symbol).toBeLessThanOrEqual(INSIDE)
      expect([name.lines.length, words.lines.length]).toEqual([1, 1])
      expect(reasons.lines.length).toBeLessThanOrEqual(3)
      expect(reasons.size).toBe(TYPE.reasons[0]?.size)
      expect(widest(reasons, 400)).toBeLessThanOrEqual(INSIDE)
      const top = (isAlone ? CELL.one : CELL.several).reasons
      expect(top + reasons.lines.length * reasons.lineHeight).toBeLessThanOrEqual(CELL.height - 8)
    }
  })

  it('say all of the reasons', () => {
    for (const [index, { reasons }] of layout.cells.entries()) {
      expect(reasons.lines.join('').replaceAll(' ', '')).toBe(card.cells[index]?.reasons.replaceAll(' ', ''))
    }
  })

  it('stand clear of each other above and below the bar, between its ends', () => {
    for (const { bar } of [layout, ...more]) {
      const above = [bar.moment.words, bar.confirmed.words].filter((words) => words !== null)
      const years = bar.years.map(({ words }) => words).filter((words) => words !== null)
      for (const { left, right } of [...above, ...years]) {
        expect(left).toBeGreaterThanOrEqual(CARD.left)
        expect(right).toBeLessThanOrEqual(CARD.right)
      }
      expect(gaps(above).filter((gap) => gap < BAR.text.gap)).toEqual([])
      expect(gaps(years).filter((gap) => gap < BAR.years.gap)).toEqual([])
      // The moment is named, unless the last confirmation names it.
      expect(bar.moment.words === null).toBe(bar.moment.isConfirmed)
    }
  })
})

function gaps(words: readonly PlacedWords[]): number[] {
  return words.slice(1).map(({ left }, index) => left - (words[index]?.right ?? 0))
}

it('sets a longer pair of names smaller', () => {
  const { card } = cards.find(({ name }) => name === 'en salla 2023-11-20') ?? {}
  expect.assert(card)
  const sizeOf = (first: string, second: string) =>
    layOutCard({ ...card, title: { first, second } }).title.size
  expect(sizeOf('Salla', 'Салла')).toBe(84)
  expect(sizeOf('Vaalimaa', 'Торфяновка')).toBe(66)
  expect(sizeOf('Raja-Jooseppi', 'Торфяновка')).toBeLessThan(66)
})

it('measures a line by its runs', () => {
  const runs: Run[] = [
    { text: 'Salla', weight: 600 },
    { text: ' – Салла', weight: 400 },
  ]
  expect(widthOf(runs, 40)).toBeCloseTo(textAdvance('Salla', 40, 600) + textAdvance(' – Салла', 40, 400))
})
