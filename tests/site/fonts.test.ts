import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { siteLetters } from '../../src/publish/fonts/site-texts.ts'
import { DIST, siteFiles } from './site-files.ts'
import { textsOfPage } from './texts-of-page.ts'

const letters = new Set(siteLetters())
const pages = siteFiles(DIST).filter((file) => file.endsWith('.html'))

it('the letters that the web font is made for are all that any page shows', () => {
  const others = pages.flatMap((page) =>
    textsOfPage(readFileSync(join(DIST, page), 'utf8')).flatMap(({ text }) =>
      [...text]
        .filter((letter) => /\P{C}/u.test(letter) && !letters.has(letter))
        .map((letter) => `${page}: ${letter}`),
    ),
  )
  expect(pages.length).toBeGreaterThan(40)
  expect([...new Set(others)]).toEqual([])
})

it('every page brings the rules of the web font, and asks for no file of it before its first paint', () => {
  for (const page of pages) {
    const html = readFileSync(join(DIST, page), 'utf8')
    expect(html).toContain('font-family:Border Sans;')
    expect(html).not.toMatch(/as="font"/)
  }
})
