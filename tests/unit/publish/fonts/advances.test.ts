import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../../../src/drawing/text-width.ts'
import { ADVANCES_FILE, advanceTable, openFace } from '../../../../src/publish/fonts/advances.ts'
import { mapTexts } from '../../../../src/publish/fonts/site-texts.ts'

const table = advanceTable()

describe('the table of advances', () => {
  it('is what the font says; if not, run: npm run advances', () => {
    expect(JSON.parse(readFileSync(ADVANCES_FILE, 'utf8'))).toEqual(table)
  })

  it.each([400, 600, 'italic'] as const)('has every letter of the texts that the map draws in %s', (face) => {
    const known = Object.values(table[face].advances).join('')
    const letters = mapTexts().flatMap((each) => (each.face === face ? [...each.text] : []))
    expect(letters.length).toBeGreaterThan(10)
    expect(letters.filter((letter) => !known.includes(letter))).toEqual([])
  })

  it.each([400, 600, 'italic'] as const)('makes the width of every text in %s as the shaper does', (face) => {
    const { widthOf } = openFace(face)
    const differing = mapTexts().filter(
      ({ text, ...each }) =>
        each.face === face && Math.abs(textWidth(text, 15, face) - (15 * widthOf(text)) / 1000) > 0.1,
    )
    expect(differing).toEqual([])
  })
})
