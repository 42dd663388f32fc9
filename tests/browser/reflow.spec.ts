import type { Page } from '@playwright/test'
import { textFaults } from './fits.ts'
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
    `/${LATEST.day}/`,
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

test('all six periods are in view from 320 px on in every language, and all texts of the table whole', async ({
  page,
  reader,
}) => {
  for (const prefix of ['', '/fi', '/sv', '/ru']) {
    await reader.opensReady(`${prefix}/${LATEST.day}/`)
    for (const width of [320, 360, 375, 390]) {
      await page.setViewportSize({ width, height: 640 })
      const table = page.locator('.matrix-frame')
      const room = () => table.evaluate((frame) => frame.scrollWidth - frame.clientWidth)
      await expect.configure({ soft: true }).poll(room, `${prefix} ${width}`).toBe(0)
      const faults = () => textFaults(page, '.matrix-frame')
      await expect.configure({ soft: true }).poll(faults, `${prefix} ${width}`).toEqual([])
    }
  }
})

test('in less room than the periods need, the chosen one is in view', async ({ page, reader }) => {
  await reader.opensLive(`/${LATEST.day}/`)
  const frame = page.locator('.matrix-frame')
  const chosen = frame.locator('th[data-chosen]')
  /** How far the frame can be scrolled, and how far the chosen head is beyond its end, px. */
  const hidden = () =>
    chosen.evaluate((head) => {
      const frame = head.closest('.matrix-frame')
      if (!frame) throw new Error('There is no frame.')
      const beyond = head.getBoundingClientRect().right - frame.getBoundingClientRect().right
      return { room: frame.scrollWidth - frame.clientWidth, isBeyond: beyond > 1 }
    })
  await page.setViewportSize({ width: 288, height: 640 })
  await expect.poll(hidden).toEqual({ room: 28, isBeyond: false })
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
