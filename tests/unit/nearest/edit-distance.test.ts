import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance } from '../../../src/nearest/edit-distance.ts'

it.each([
  ['', '', 0],
  ['date', 'date', 0],
  ['', 'date', 4],
  ['date', '', 4],
  ['dates', 'date', 1],
  ['lapenranta', 'lappeenranta', 2],
  ['kitten', 'sitting', 3],
  ['Выборг', 'Виборг', 1],
])('from %j to %j it is %i', (one, other, expected) => {
  expect(editDistance(one, other)).toBe(expected)
})

it('is the same in both directions, and not more than the longer word has letters', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other)
      expect(editDistance(other, one)).toBe(distance)
      expect(distance).toBeLessThanOrEqual(Math.max([...one].length, [...other].length))
      expect(distance === 0).toBe(one === other)
    }),
  )
})
