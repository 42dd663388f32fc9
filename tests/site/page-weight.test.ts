import { describe, expect, it } from 'vitest'
import { BUDGETS, filesOf, weightOf } from './page-weight.ts'
import { DIST, siteFiles } from './site-files.ts'

const pages = siteFiles(DIST).filter((name) => name.endsWith('.html'))

describe('what a page loads', () => {
  it.each(pages)('%s weighs no more than it may', (page) => {
    const { firstScripts, scripts, firstView } = weightOf(DIST, page)
    expect.soft(firstScripts, 'scripts before the map, gzip').toBeLessThanOrEqual(BUDGETS.firstScripts)
    expect.soft(scripts, 'all scripts, gzip').toBeLessThanOrEqual(BUDGETS.scripts)
    expect.soft(firstView, 'first view, Brotli').toBeLessThanOrEqual(BUDGETS.firstView)
  })

  it('is found in the home page, down to the scripts of the live map', () => {
    const { styles, fonts, firstScripts, scripts } = filesOf(DIST, 'index.html')
    for (const found of [styles, fonts, firstScripts]) expect(found.length).toBeGreaterThan(0)
    expect(scripts.length).toBeGreaterThan(firstScripts.length)
  })
})
