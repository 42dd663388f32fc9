import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const POPUP = '/?crossing=vartius&date=2023-12-14'
const PAGE = '/crossings/salla/'
const REPAIRED = '/?date=yesterday'
const MAP_PAGES = [REPAIRED, POPUP, PAGE]
const TEXT_PAGES = ['/decisions/', '/about/', '/nowhere/']

/** What axe finds, by every rule it has: rule and place. */
async function violations(page: Page): Promise<string[]> {
  // Only what it finds is written down, not the thousands of elements that are in order: half the time.
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
  )
}

test('axe finds nothing on any kind of page', async ({ page, reader, site }) => {
  for (const path of MAP_PAGES) {
    await reader.opensLive(path)
    expect.soft(await violations(page), path).toEqual([])
  }
  site.expectStatus(404)
  for (const path of TEXT_PAGES) {
    await reader.opens(path)
    expect.soft(await violations(page), path).toEqual([])
  }
})

test('axe finds nothing in the dark', async ({ page, reader }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const path of [POPUP, PAGE]) {
    await reader.opensLive(path)
    expect.soft(await violations(page), path).toEqual([])
  }
})

test('axe finds nothing on a narrow page', async ({ page, reader }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await reader.opensLive(POPUP)
  expect(await violations(page)).toEqual([])
})
