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

  it('knows how wide each letter is', () => {
    expect(textWidth('iiiii', 15)).toBeLessThan(textWidth('mmm', 15))
    expect(textWidth('Ш', 15)).toBeGreaterThan(textWidth('Г', 15))
  })

  it('gives all figures one width', () => {
    expect(new Set([...'0123456789'].map((figure) => textWidth(figure, 15))).size).toBe(1)
  })

  it('moves letters together that would stand apart', () => {
    expect(textWidth('То', 15)).toBeLessThan(textWidth('Т', 15) + textWidth('о', 15))
  })

  it('takes heavier letters for wider, and those that lean for narrower', () => {
    expect(textWidth('Nuijamaa', 15, 600)).toBeGreaterThan(textWidth('Nuijamaa', 15))
    expect(textWidth('Laatokka', 15, 'italic')).toBeLessThan(textWidth('Laatokka', 15))
  })

  it('takes a letter that the font does not have for as wide as it is high', () => {
    expect(textWidth('漢', 15)).toBe(15)
  })
})
