import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const PAGE = '/crossings/salla/'
const EMBED = '/embed/?crossing=salla'
/** The home page with all that it can hold: a popup, and a sentence on a repair. */
const HOME = '/2023-11-30/?crossing=vartius&date=2023-11-31'
const TEXT_PAGES = ['/decisions/', '/about/', '/nowhere/']

/** Not among those that are on by themselves: what is said holds what is seen. */
const EXPERIMENTAL = ['label-content-name-mismatch']

/** What axe finds, by every rule it has: rule and place. */
async function violations(page: Page): Promise<string[]> {
  // Legacy is the way without a second window, which is for frames of other origins. Only what it finds is
  // written down, not the thousands of elements that are in order. Together they take half the time.
  const rules = Object.fromEntries(EXPERIMENTAL.map((rule) => [rule, { enabled: true }]))
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules, resultTypes: ['violations'] })
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
  )
}

test('axe finds nothing on any kind of page', async ({ page, reader, site }) => {
  for (const path of [HOME, PAGE, EMBED]) {
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
  for (const path of [HOME, PAGE]) {
    await reader.opensLive(path)
    expect.soft(await violations(page), path).toEqual([])
  }
})

test('axe finds nothing on a narrow page', async ({ page, reader }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await reader.opensLive(HOME)
  expect(await violations(page)).toEqual([])
})
