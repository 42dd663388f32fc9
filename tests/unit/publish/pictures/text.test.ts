import { describe, expect, it } from 'vitest'
import { fitText, textAdvance } from '../../../../src/publish/pictures/text.ts'
import { differenceOf, pixelsOf } from './pixels.ts'

const SIZES = [
  { size: 40, lineHeight: 48, most: 1 },
  { size: 20, lineHeight: 24, most: 2 },
]

const fitted = (text: string, width: number) => fitText(text, { width, weight: 400, sizes: SIZES })

describe('textAdvance', () => {
  it('grows with the size, with each letter and with each space', () => {
    expect(textAdvance('Салла', 40, 400)).toBeCloseTo(2 * textAdvance('Салла', 20, 400))
    expect(textAdvance('Salla a', 20, 400)).toBeGreaterThan(textAdvance('Sallaa', 20, 400))
    expect(textAdvance('', 20, 400)).toBeCloseTo(0)
  })

  it('is wider in the heavier weight', () => {
    expect(textAdvance('Vaalimaa', 20, 600)).toBeGreaterThan(textAdvance('Vaalimaa', 20, 400))
  })

  it('measures what markup would be', () => {
    expect(textAdvance('<&', 20, 400)).toBeGreaterThan(10)
  })
})

describe('fitText', () => {
  it('takes the largest size in which a text fits', () => {
    expect(fitted('Salla', 200)).toMatchObject({ size: 40, lines: ['Salla'] })
    expect(fitted('Raja-Jooseppi is open', 200)).toMatchObject({ size: 20, lines: ['Raja-Jooseppi is open'] })
  })

  it('breaks between words, and no line is wider than there is room', () => {
    const { lines, size } = fitted('All eight crossings closed', 150)
    expect(lines.join(' ')).toBe('All eight crossings closed')
    for (const line of lines) expect(textAdvance(line, size, 400)).toBeLessThanOrEqual(150)
  })

  it('breaks after a dash, but at no space that holds', () => {
    expect(fitted('30\u00a0Nov–13\u00a0Dec', 80).lines).toEqual(['30\u00a0Nov–', '13\u00a0Dec'])
  })

  it('takes the smallest size, in as many lines as needed, where none fits', () => {
    expect(fitted('one two three four five six', 50)).toMatchObject({ size: 20 })
    expect(fitted('one two three four five six', 50).lines.length).toBeGreaterThan(2)
  })

  it('needs a size', () => {
    expect(() => fitText('Salla', { width: 100, weight: 400, sizes: [] })).toThrow(RangeError)
  })
})

const SIZE = { left: 0, top: 0, right: 60, bottom: 60 }
const drawn = (text: string, weight = 400) =>
  pixelsOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="5" y="45" font-size="40" font-weight="${weight}">${text}</text></svg>`,
  )
const difference = (one: Uint32Array, other: Uint32Array) => differenceOf([one, other], 60, SIZE)

/** What stands for a letter that the font does not have. */
const missing = drawn('\u{E000}')

describe('the font of the pictures', () => {
  it.each([...'AaÄäÅåÖöАаЖжЛлТтЩщЫыЮю0123–·©'])('has the letter %s', (letter) => {
    expect(difference(drawn(letter), drawn(''))).toBeGreaterThan(20)
    expect(difference(drawn(letter), missing)).toBeGreaterThan(20)
  })

  it('has both weights', () => {
    expect(difference(drawn('Л', 600), drawn('Л', 400))).toBeGreaterThan(20)
  })
})
