import { chromium, type Page } from '@playwright/test'
import { textFaults } from './fits.ts'
import { launchOptions } from './launch-options.ts'
import { LETTERS, type Letters, setLetters } from './letters.ts'
import { CROSSINGS, LATEST, pairOf } from './record.ts'
import { expect, test } from './site.ts'

const HEIGHT = 844
const ALL = Object.keys(LETTERS) as Letters[]

const softly = expect.configure({ soft: true, timeout: 4000 })

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** One page, at each of these widths. */
async function fits(page: Page, widths: readonly number[], what: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT })
    // What is laid out anew for the new size may take a moment: at rest nothing is cut.
    await softly.poll(() => textFaults(page), `${what}, ${width} wide`).toEqual([])
  }
}

for (const prefix of ['', '/fi', '/sv', '/ru']) {
  test(`no text is cut, lies on another or breaks out, whatever its letters, on ${prefix}/`, async ({
    page,
    reader,
  }) => {
    // The end of the record has the longest texts, a crossing's page the most kinds of them.
    const pages = [
      [`${prefix}/${LATEST.day}/?crossing=salla`, [1440, 640, 320]],
      [`${prefix}/crossings/salla/`, [1440, 320]],
    ] as const
    for (const [path, widths] of pages) {
      await reader.opensLive(path)
      // Nothing of the base map is looked at here, and to paint it takes most of the time.
      await reader.hidesBasemap()
      for (const letters of ALL) {
        await setLetters(page, letters)
        await fits(page, widths, `${path}, letters ${letters}`)
      }
    }
  })
}

test('no text is cut where the browser writes nothing smaller than 20 px', async ({ site }) => {
  const options = launchOptions()
  const args = [...(options.args ?? []), '--blink-settings=minimumFontSize=20']
  const browser = await chromium.launch({ ...options, args })
  const page = await browser.newPage({ viewport: { width: 1440, height: HEIGHT }, reducedMotion: 'reduce' })
  await page.goto(`${site.origin}/?crossing=salla`)
  await page.locator('[data-map="live"]').waitFor()
  await fits(page, [1440, 1024, 390, 320], 'the least size 20 px')
  await browser.close()
})

test('a popup whose letters do not fit stays in its map and is scrolled by the keys', async ({
  page,
  reader,
}) => {
  await page.setViewportSize({ width: 390, height: HEIGHT })
  await reader.opensLive('/')
  for (const letters of ['widely spaced', 'twice as large'] as const) {
    await setLetters(page, letters)
    for (const crossing of CROSSINGS) {
      await reader.choosesRow(crossing.name)
      await reader.seesPopup(pairOf(crossing))
      await reader.seesPopupWhole()
      softly(await textFaults(page, '.leaflet-popup'), `${crossing.name}, ${letters}`).toEqual([])
    }
  }
  const content = reader.popup.locator('.leaflet-popup-content')
  await content.focus()
  await reader.presses('End')
  await expect.poll(() => content.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0)
  await expect(reader.popup.getByRole('link', { name: 'Open page' })).toBeInViewport({ ratio: 1 })
})

test("the letters are as large as the reader's browser is set to", async ({ page, reader }) => {
  await reader.opens('/about/')
  const size = () =>
    page
      .locator('main p')
      .first()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize))
  const usual = await size()
  await setLetters(page, 'half as large again')
  expect(await size()).toBeCloseTo(usual * 1.5, 5)
})

test('on paper the table and its chosen head are whole, with grounds or without', async ({
  page,
  reader,
}) => {
  // A4 less its margins.
  await page.setViewportSize({ width: 718, height: 1077 })
  for (const prefix of ['', '/fi', '/sv', '/ru']) {
    await reader.opensLive(`${prefix}/`)
    await page.emulateMedia({ media: 'print' })
    softly(await textFaults(page), prefix).toEqual([])
    const [chosen, other] = ['[data-chosen]', ':not([data-chosen])'].map((which) =>
      page.locator(`.matrix-head${which} a`).first(),
    )
    if (!chosen || !other) throw new Error('The table has no heads.')
    const colour = await other.evaluate((head) => getComputedStyle(head).color)
    await softly(chosen).toHaveCSS('color', colour)
    const frame = page.locator('.matrix-head[data-chosen]')
    await softly(frame).toHaveCSS('border-top-width', '2px')
    await page.emulateMedia({ media: null })
  }
  await reader.opensLive('/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.layers legend')).toHaveText('Legend', { useInnerText: true })
})
