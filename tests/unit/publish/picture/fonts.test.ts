import { describe, expect, it } from 'vitest'
import { differenceOf, pixelsOf } from './pixels.ts'

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
