import { setTimeout as pause } from 'node:timers/promises'
import type { Evaluates } from './bare-page.ts'
import type { TrafficWatch } from './traffic.ts'

/** For how long a page must have had nothing to do, ms. */
const QUIET = 1000
const LIMIT = 60_000
/** Whoever asks more often slows down what it measures. */
const EVERY = 250

/** Waits until the map can be used, if the page has one that can, and then until the page has nothing to do. */
export async function settle(page: Evaluates, traffic: TrafficWatch, hasLiveMap: boolean): Promise<void> {
  if (hasLiveMap) {
    await until('The map did not become live', () =>
      page.evaluate(() => Boolean(window.pageRecord?.interactive), null),
    )
  }
  await quiet(page, traffic)
}

/** Waits from now on until no task was long and nothing was loaded for a while. */
export async function quiet(page: Evaluates, traffic: TrafficWatch): Promise<void> {
  const from = await page.evaluate(() => performance.now(), null)
  await until('The page did not come to rest', async () => {
    if (traffic.isLoading) return false
    return page.evaluate(
      ({ from, length }) => {
        const tasks = window.pageRecord.longTasks.map(({ at, duration }) => at + duration)
        const loads = performance
          .getEntriesByType('resource')
          .map(({ startTime, duration }) => startTime + duration)
        const since = Math.max(from, window.pageRecord.interactive ?? 0, ...tasks, ...loads)
        return document.readyState === 'complete' && performance.now() - since > length
      },
      { from, length: QUIET },
    )
  })
}

async function until(failure: string, isSo: () => Promise<boolean>): Promise<void> {
  const last = Date.now() + LIMIT
  while (!(await isSo())) {
    if (Date.now() > last) throw new Error(`${failure} within ${LIMIT / 1000} s.`)
    await pause(EVERY)
  }
}
