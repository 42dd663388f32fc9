import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { shareCardOf } from '../../../../src/publish/pictures/share-card.ts'
import { CARD, layOutCard, widthOf } from '../../../../src/publish/pictures/share-card-layout.ts'
import { cardPages } from '../../../../src/publish/pictures/share-images.tsx'
import { register } from '../../model/real-data.ts'

const layouts = LANGUAGES.flatMap((language) =>
  cardPages(register).map((page) => layOutCard(shareCardOf(register, page, language))),
)

describe('the words of every card', () => {
  it('end before the map', () => {
    for (const { title, sentence, latest } of layouts) {
      for (const { lines, size } of [title, sentence, latest]) {
        for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(CARD.right - CARD.left)
      }
    }
  })

  it('stand under each other, between the name of the site and the strip', () => {
    for (const { title, states, sentence, latest } of layouts) {
      const blocks = [title, states, sentence, latest]
      const ends = blocks.map(({ top, lines, lineHeight }) => top + lines.length * lineHeight)
      expect(title.top).toBeGreaterThanOrEqual(CARD.top)
      expect(blocks.slice(1).filter(({ top }, index) => top < (ends[index] ?? 0))).toEqual([])
      expect(ends.at(-1)).toBeLessThanOrEqual(CARD.bottom)
    }
  })

  it('have each state in one line', () => {
    for (const { states } of layouts) expect(states.lines).toHaveLength(1)
  })
})

it('breaks a pair that is too long before its dash', () => {
  const card = shareCardOf(register, { kind: 'crossing', id: 'nuijamaa' }, 'en')
  const { title } = layOutCard({
    ...card,
    title: { first: 'Raja-Jooseppi', second: 'Светогорск и Брусничное' },
  })
  expect(title.lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([
    'Raja-Jooseppi',
    '– Светогорск и Брусничное',
  ])
})

it('sets the words smaller where there are more of them, until they are whole', () => {
  const card = shareCardOf(register, { kind: 'home' }, 'en')
  const long = { ...card, title: { first: `${card.title.first} ${card.title.first}`, second: null } }
  const { latest, sentence } = layOutCard(long)
  expect(latest.top + latest.lines.length * latest.lineHeight).toBeLessThanOrEqual(CARD.bottom)
  expect(sentence.size).toBeLessThan(layOutCard(card).sentence.size)
})
