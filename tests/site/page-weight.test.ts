import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/address/view.ts'
import { BUDGETS, CROSSING_HTML, namedScripts, weightOf } from './page-weight.ts'
import { DIST } from './site-files.ts'

const PAGES = ['', 'crossings/vaalimaa/', 'decisions/', 'about/', 'embed/']
const FIGURES = {
  firstScripts: 'its scripts before the live map',
  scripts: 'all its scripts',
  html: 'its HTML',
  firstView: 'its first view',
} as const satisfies Record<keyof typeof BUDGETS, string>

const named = namedScripts(DIST)

describe.each(LANGUAGES)('what a reader waits for, in %s', (language) => {
  const root = language === 'en' ? '' : `${language}/`

  it.each(PAGES.map((page) => `${root}${page}index.html`))('%s is within its budgets', (html) => {
    expect(existsSync(join(DIST, `${html}.br`)), 'Only a compressed site can be weighed.').toBe(true)
    const weight = weightOf(DIST, html, named)
    const budgets = /^(..\/)?crossings/.test(html) ? { ...BUDGETS, html: CROSSING_HTML } : BUDGETS
    const tooHeavy = keysOf(FIGURES)
      .filter((figure) => weight[figure] > budgets[figure])
      .map((figure) => `${html}: ${FIGURES[figure]}: ${weight[figure]} bytes of at most ${budgets[figure]}.`)
    expect(tooHeavy).toEqual([])
  })
})

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[]
}
