import type { Browser } from '@playwright/test'
import { openBarePage } from './bare-page.ts'
import type { Session } from './bare-session.ts'
import type { Candidate } from './candidates.ts'
import { CPU_SLOWDOWN, NETWORK, PHONE } from './conditions.ts'
import { type PageRecord, recordPage } from './recorder.ts'
import { settle } from './settle.ts'
import { type Traffic, TrafficWatch } from './traffic.ts'

/** One load of a page; ms and bytes as they were sent. */
export interface Load extends Traffic {
  fcp: number
  lcp: number
  lcpElement: string
  cls: number
  tbt: number
  /** null for a page whose map is a drawing alone. */
  interactive: number | null
}

/** A task blocks for what it takes beyond this, ms. */
const SHORT_ENOUGH = 50

/** Loads a page on the phone, with nothing kept from before. Rejects if its map does not become live. */
export async function measureLoad(
  browser: Browser,
  { url, hasLiveMap, hasPolicy }: Candidate,
): Promise<Load> {
  const page = await openBarePage(browser)
  try {
    const { session } = page
    const traffic = new TrafficWatch()
    await traffic.watch(session)
    await page.onWorker((worker) => traffic.watch(worker))
    await session.send('Page.enable')
    await session.send('Page.setBypassCSP', { enabled: !hasPolicy })
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${recordPage})()` })
    await makePhone(session)
    await session.send('Page.navigate', { url })
    await settle(page, traffic, hasLiveMap)
    return { ...figuresOf(await page.evaluate(() => window.pageRecord, null)), ...traffic.sum }
  } finally {
    await page.close()
  }
}

async function makePhone(session: Session): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...PHONE.viewport,
    deviceScaleFactor: 1,
    mobile: true,
  })
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

function figuresOf({ fcp, lcp, shifts, longTasks, interactive }: PageRecord): Omit<Load, keyof Traffic> {
  if (fcp === null || lcp === null) throw new Error('The page has painted nothing.')
  return {
    fcp,
    lcp: lcp.at,
    lcpElement: lcp.element,
    cls: shifts,
    tbt: blocking(longTasks, fcp),
    interactive,
  }
}

/** Total blocking time from the first paint on, until the page had nothing to do. */
function blocking(tasks: PageRecord['longTasks'], from: number): number {
  return tasks.reduce((sum, { at, duration }) => {
    const after = Math.min(duration, at + duration - from)
    return sum + Math.max(0, after - SHORT_ENOUGH)
  }, 0)
}
