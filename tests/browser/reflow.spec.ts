import type { Page } from '@playwright/test'
import { CROSSINGS } from './crossings.ts'
import { expect, test } from './site.ts'

test.use({ viewport: { width: 320, height: 640 } })

/** How far the page can be scrolled sideways, px. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
  )
}

for (const path of [
  '/',
  '/?date=2026-05-24',
  '/?date=yesterday',
  '/crossings/raja-jooseppi/',
  '/crossings/vartius/',
]) {
  test(`${path} fits into 320 px`, async ({ page, reader }) => {
    await reader.opensLive(path)
    expect(await sideways(page)).toBe(0)
  })
}

test('every popup fits into 320 px', async ({ page, reader }) => {
  test.fixme(true, 'the popups of the north are cut at the top at 320 px')
  for (const { id } of CROSSINGS) {
    await reader.opensLive(`/?crossing=${id}`)
    await reader.seesPopupWhole()
    expect(await sideways(page)).toBe(0)
  }
})

test('the page not found fits into 320 px', async ({ page, reader, site }) => {
  site.expectStatus(404)
  await reader.opens('/nowhere/')
  await reader.sees('Page not found')
  expect(await sideways(page)).toBe(0)
})
