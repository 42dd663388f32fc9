import type { Page } from '@playwright/test'
import { CROSSINGS } from './record.ts'
import { expect, test } from './site.ts'

test.use({ javaScriptEnabled: false })

const PAGES = ['/', ...CROSSINGS.map(({ id }) => `/crossings/${id}/`), '/decisions/', '/about/']

/** What speaks of the page and the site itself: of which moment it shows, how to correct it, how it was made. */
const OF_ITSELF = '.moment, #correct, #accessibility, .citation'

/**
 * Every line on the page with a number or a state in it that has no source one step away: in its own part of the
 * page no link to a source, and none to a page that has them.
 */
function factsWithoutSource(page: Page, ofItself: string): Promise<string[]> {
  return page.evaluate((ofItself) => {
    const FACT = /\d|\b(open|closed|planned|built|under construction|accepted)\b/i
    const LINE = 'p, li, td, th, dd, dt, figcaption, caption, legend, h1, h2, h3, .layer'
    const PART = 'section, article, header, fieldset, figure, table, main'
    const SOURCE =
      'a.source, a[href^="#source-"], a[href^="/crossings/"], a[href^="/decisions/"], a[href^="/about/#"]'
    const lines = [...document.querySelectorAll(`main :is(${LINE})`)]
    return lines
      .filter((line) => line.querySelector(LINE) === null && line.closest(ofItself) === null)
      .filter((line) => FACT.test(line.textContent))
      .filter((line) => line.closest(PART)?.querySelector(SOURCE) === null)
      .map((line) => line.textContent.replace(/\s+/g, ' ').trim())
  }, ofItself)
}

test('no number and no state on any page is without a source one step away', async ({ page, reader }) => {
  for (const path of PAGES) {
    await reader.opens(path)
    expect.soft(await factsWithoutSource(page, OF_ITSELF), path).toEqual([])
  }
})

test('a fact without a source is found', async ({ page, reader }) => {
  await reader.opens('/about/')
  await page.evaluate(() => {
    const part = document.createElement('section')
    const line = document.createElement('p')
    line.textContent = 'Salla is open.'
    part.append(line)
    document.querySelector('main')?.append(part)
  })
  expect(await factsWithoutSource(page, OF_ITSELF)).toEqual(['Salla is open.'])
})

test('every link to a source of the page leads to its entry, and that to the source', async ({
  page,
  reader,
}) => {
  for (const path of PAGES) {
    await reader.opens(path)
    const astray = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#source-"]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.querySelector(`[id="${href.slice(1)}"] a.source[href^="http"]`)),
    )
    expect.soft(astray, path).toEqual([])
  }
})
