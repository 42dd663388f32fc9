import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../src/drawing/text-width.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Raja-Jooseppi', 'Светогорск', 'Lyttä'),
)

describe('textWidth', () => {
  it('is nothing of nothing', () => expect(textWidth('', 15)).toBe(0))

  it('grows with every letter', () => {
    fc.assert(
      fc.property(text, text, (some, more) => {
        expect(textWidth(some + more, 15)).toBeGreaterThanOrEqual(textWidth(some, 15))
      }),
    )
  })

  it('grows with the size', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (some, size) => {
        expect(textWidth(some, 2 * size)).toBeCloseTo(2 * textWidth(some, size), 6)
      }),
    )
  })

  it('takes a capital for wider than a small letter, and Cyrillic for wider than Latin', () => {
    expect(textWidth('S', 15)).toBeGreaterThan(textWidth('s', 15))
    expect(textWidth('а', 15)).toBeGreaterThan(textWidth('a', 15))
  })

  it('takes every name of about ten letters for some 70 to 100 px', () => {
    for (const name of ['Светогорск', 'Торфяновка', 'Vainikkala', 'Raja-Jooseppi']) {
      expect(textWidth(name, 15)).toBeGreaterThan(70)
      expect(textWidth(name, 15)).toBeLessThan(105)
    }
  })
})
