import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { WEB_FAMILY } from '../../../../src/entry/late-font.ts'
import { ranges } from '../../../../src/publish/fonts/fonts-css.ts'
import { siteLetters } from '../../../../src/publish/fonts/site-texts.ts'
import { WEB_FONTS_FOLDER, writeWebFonts } from '../../../../src/publish/fonts/web-fonts.ts'

const fonts = await writeWebFonts()
const upright = fonts.filter(({ style }) => style === 'normal')
const sizeOf = (files: typeof fonts) =>
  files.reduce((sum, { file }) => sum + statSync(join(WEB_FONTS_FOLDER, file)).size, 0)

describe('the files of the web font', () => {
  it('have every letter of the alphabets, each in one file', () => {
    const letters = upright.flatMap((font) => font.letters)
    expect(letters).toHaveLength(new Set(letters).size)
    expect([...'AZazÅÄÖåäöŠšŽžАЯЁаяё09–—“”’«»\u00a0'].filter((letter) => !letters.includes(letter))).toEqual(
      [],
    )
  })

  it('have nothing that the site does not use', () => {
    const letters = siteLetters()
    expect(upright.flatMap((font) => font.letters.filter((letter) => !letters.includes(letter)))).toEqual([])
  })

  it('are light', () => {
    expect(sizeOf(upright)).toBeLessThan(28_000)
    expect(sizeOf(fonts)).toBeLessThan(36_000)
  })

  it.each(fonts.map(({ file }) => file))('%s bears our name, and says whose it is', async (file) => {
    const font = await subsetFont(readFileSync(join(WEB_FONTS_FOLDER, file)), 'a', {
      targetFormat: 'truetype',
      preserveNameIds: [13, 14],
    })
    // The table of names begins at any byte.
    const names = [font, font.subarray(1)].map((bytes) => new TextDecoder('utf-16be').decode(bytes)).join('')
    const says = (text: string) => names.includes(text)
    expect(says(WEB_FAMILY)).toBe(true)
    expect(says('Source Sans')).toBe(false)
    expect(says('Reserved Font Name')).toBe(true)
    expect(says('http://scripts.sil.org/OFL')).toBe(true)
  })
})

describe('ranges of letters', () => {
  it('join neighbours', () => {
    expect(ranges([...'cabАxy'])).toBe('U+61-63, U+78-79, U+410')
    expect(ranges(['Я'])).toBe('U+42F')
  })
})
