import type { Page } from '@playwright/test'
import { CROSSINGS, LATEST, pairOf } from './record.ts'
import { expect, test } from './site.ts'

test.use({ viewport: { width: 320, height: 640 } })

/** How far the page can be scrolled sideways, px. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
  )
}

test('every kind of page fits into 320 px', async ({ page, reader, site }) => {
  for (const path of [
    '/',
    `/?date=${LATEST.day}`,
    '/?date=yesterday',
    '/crossings/raja-jooseppi/',
    '/crossings/vartius/',
  ]) {
    await reader.opensLive(path)
    expect.soft(await sideways(page), path).toBe(0)
  }
  site.expectStatus(404)
  for (const path of ['/decisions/', '/about/', '/nowhere/']) {
    await reader.opens(path)
    expect.soft(await sideways(page), path).toBe(0)
  }
})

test('every popup fits into 320 px', async ({ page, reader }) => {
  await reader.opensLive('/')
  for (const crossing of CROSSINGS) {
    await test.step(crossing.name, async () => {
      await reader.choosesRow(crossing.name)
      await reader.seesPopup(pairOf(crossing))
      await reader.seesPopupWhole()
      expect(await sideways(page)).toBe(0)
    })
  }
})
