import type { Page } from '@playwright/test'
import type { TrafficWatch } from './traffic.ts'

/** For how long a page must have had nothing to do, ms. */
const QUIET = 1000
const LIMIT = 60_000

/** Waits until the map can be used, if the page has one that can, and then until the page has nothing to do. */
export async function settle(page: Page, traffic: TrafficWatch, hasLiveMap: boolean): Promise<void> {
  if (hasLiveMap) {
    await page.waitForFunction(() => window.pageRecord.interactive !== null, null, {
      polling: 100,
      timeout: LIMIT,
    })
  }
  await quiet(page, traffic)
}

/** Waits from now on until no task was long and nothing was loaded for a while. */
export async function quiet(page: Page, traffic: TrafficWatch): Promise<void> {
  await traffic.arrived()
  const from = await page.evaluate(() => performance.now())
  await page.waitForFunction(
    ({ from, length }) => {
      const tasks = window.pageRecord.longTasks.map(({ at, duration }) => at + duration)
      const loads = performance
        .getEntriesByType('resource')
        .map(({ startTime, duration }) => startTime + duration)
      const since = Math.max(from, window.pageRecord.interactive ?? 0, ...tasks, ...loads)
      return document.readyState === 'complete' && performance.now() - since > length
    },
    { from, length: QUIET },
    { polling: 200, timeout: LIMIT },
  )
  if (traffic.isLoading()) await quiet(page, traffic)
}
