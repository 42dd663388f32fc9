import type { BrowserContext, Page } from '@playwright/test'
import type { MapReader } from './driver.ts'
import { statementOf } from './record.ts'
import { expect, test } from './site.ts'

/** Uses everything that might want to remember something. */
async function usePage(page: Page, reader: MapReader): Promise<void> {
  await reader.opensLive('/')
  await reader.choosesDate('2023-12-14')
  await reader.togglesLayer('Border line')
  await reader.usesMapButton('Zoom in')
  await reader.choosesRow('Salla')
  await reader.seesPopup('Salla – Салла')
  await reader.asksNearest('Joensuu')
  await reader.seesNearest(/^Nearest to Joensuu/)
  await reader.opensPage()
  await expect(reader.status).toHaveText(statementOf('closed', '14 December 2023'))
  await page.getByRole('link', { name: 'About' }).first().click()
  await reader.sees('About')
}

/** What a browser keeps of a site, by its own account. */
async function keptOf(context: BrowserContext, page: Page): Promise<object> {
  const { cookies, origins } = await context.storageState({ indexedDB: true })
  const rest = await page.evaluate(async () => ({
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  return { cookies, origins, ...rest }
}

const NOTHING = { cookies: [], origins: [], session: 0, databases: 0, caches: 0, workers: 0 }

test('a visit leaves nothing behind in the browser', async ({ context, page, reader }) => {
  await usePage(page, reader)
  expect(await keptOf(context, page)).toEqual(NOTHING)
})

test('where a browser refuses to store anything, nothing is missing', async ({ page, reader }) => {
  await page.addInitScript(() => {
    function refuse(): never {
      throw new DOMException('refused', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: refuse })
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
  })
  await usePage(page, reader)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
