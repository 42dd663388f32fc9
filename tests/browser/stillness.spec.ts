import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

/** Where a hand may be when the moment changes: the boxes of the buttons and of the map. */
function boxesOf(page: Page) {
  return page.evaluate(() =>
    [
      '.moment-step:first-child',
      '.moment-date',
      '.moment-date + .moment-step',
      '.moment-play',
      '.map-box',
    ].map((part) => {
      const { x, y, width, height } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect()
      return [part, x, y + scrollY, width, height].join(' ')
    }),
  )
}

for (const [width, height] of [
  [390, 664],
  [1440, 900],
] as const) {
  test(`no step moves a button or the map in a window of ${width} px`, async ({ page, reader }) => {
    await page.setViewportSize({ width, height })
    for (const path of ['/2023-11-17/', '/ru/2023-11-17/', '/crossings/vaalimaa/2023-11-17/']) {
      await reader.opensLive(path)
      const before = await boxesOf(page)
      const next = page.locator('.moment-date + .moment-step')
      let moments = 0
      while ((await next.getAttribute('aria-disabled')) === null) {
        const address = page.url()
        await next.click()
        await page.waitForURL((url) => url.href !== address)
        await expect.soft(boxesOf(page), `${path} to ${page.url()}`).resolves.toEqual(before)
        moments += 1
      }
      expect(moments).toBeGreaterThan(6)
    }
  })
}
