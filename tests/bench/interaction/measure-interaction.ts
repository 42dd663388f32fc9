import type { Browser, Page } from '@playwright/test'
import { MapReader } from '../../browser/driver.ts'
import { CPU_SLOWDOWN, PHONE } from '../load/conditions.ts'
import { recordPage } from '../load/recorder.ts'
import { quiet, settle } from '../load/settle.ts'
import { TrafficWatch } from '../load/traffic.ts'

/** What one thing that a reader does costs, ms. */
export interface Cost {
  longestTask: number
  /** From the input to the next paint, the slowest of its events: what INP is made of; 0 below 16 ms. */
  input: number
}

/** In this order, each from where the one before left the page. */
export const ACTIONS: readonly (readonly [string, (reader: MapReader, page: Page) => Promise<void>])[] = [
  ['Zoom in (button)', (reader) => reader.usesMapButton('Zoom in')],
  ['Pan (arrow key)', (_, page) => page.locator('.map-live').press('ArrowDown')],
  ['Show the whole border (button)', (reader) => reader.usesMapButton('Show the whole border')],
  ['Step to the next decision', (reader) => reader.stepsToDecision('Next')],
  ['Step back', (reader) => reader.stepsToDecision('Previous')],
  ['Hide a layer', (reader) => reader.togglesLayer('Closed')],
  ['Show it again', (reader) => reader.togglesLayer('Closed')],
]

/** Does all that on the home page of a site, on the slowed-down phone; one cost an action. */
export async function measureInteraction(browser: Browser, baseURL: string): Promise<Cost[]> {
  const context = await browser.newContext({ ...PHONE, baseURL })
  try {
    const page = await context.newPage()
    await page.addInitScript(recordPage)
    const session = await context.newCDPSession(page)
    const traffic = new TrafficWatch()
    await traffic.watch(session)
    const reader = new MapReader(page)
    await reader.opensLive('/')
    await settle(page, traffic, true)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    const costs: Cost[] = []
    for (const [, act] of ACTIONS) costs.push(await costOf(page, traffic, () => act(reader, page)))
    return costs
  } finally {
    await context.close()
  }
}

async function costOf(page: Page, traffic: TrafficWatch, act: () => Promise<void>): Promise<Cost> {
  await page.evaluate(() => {
    window.pageRecord.longTasks = []
    window.pageRecord.slowestInput = 0
  })
  await act()
  await quiet(page, traffic)
  return page.evaluate(() => ({
    longestTask: Math.max(0, ...window.pageRecord.longTasks.map(({ duration }) => duration)),
    input: window.pageRecord.slowestInput,
  }))
}
