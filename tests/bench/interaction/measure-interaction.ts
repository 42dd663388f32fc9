import type { Browser, Locator, Page } from '@playwright/test'
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

/** What is clicked, or what has the focus while a key is pressed. */
interface Action {
  name: string
  on: (reader: MapReader, page: Page) => Locator
  key?: string
}

/** In this order, each from where the one before left the page. */
export const ACTIONS: readonly Action[] = [
  { name: 'Zoom in (button)', on: (reader) => reader.mapButton('Zoom in') },
  { name: 'Pan (arrow key)', on: (_, page) => page.locator('.map-live'), key: 'ArrowDown' },
  { name: 'Show the whole border (button)', on: (reader) => reader.mapButton('Show the whole border') },
  { name: 'Step to the next decision', on: (reader) => reader.step('Next') },
  { name: 'Step back', on: (reader) => reader.step('Previous') },
  { name: 'Hide a layer', on: (reader) => reader.layer('Closed') },
  { name: 'Show it again', on: (reader) => reader.layer('Closed') },
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
    for (const { on, key } of ACTIONS) costs.push(await costOf(page, traffic, on(reader, page), key))
    return costs
  } finally {
    await context.close()
  }
}

/** To find what is meant is slow, and no reader's doing: it is done before. */
async function costOf(page: Page, traffic: TrafficWatch, on: Locator, key?: string): Promise<Cost> {
  await on.scrollIntoViewIfNeeded()
  const box = await on.boundingBox()
  if (!box) throw new Error('What is to be used is not on the page.')
  if (key) await on.focus()
  await quiet(page, traffic)
  await page.evaluate(() => {
    window.pageRecord.longTasks = []
    window.pageRecord.slowestInput = 0
  })
  if (key) await page.keyboard.press(key)
  else await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await quiet(page, traffic)
  return page.evaluate(() => ({
    longestTask: Math.max(0, ...window.pageRecord.longTasks.map(({ duration }) => duration)),
    input: window.pageRecord.slowestInput,
  }))
}
