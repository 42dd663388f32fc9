import type { Page } from '@playwright/test'
import { statesWhere } from './record.ts'
import { expect, test } from './site.ts'

/** A slow phone's line and processor: 1.6 Mbit/s with 150 ms on the way, and four times as slow as this machine. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 }
const SLOWDOWN = 4

/** A page stays at such an address, since it has a layer to mend: otherwise it leads to the page of the moment. */
const QUERY = '?date=2023-12-14T07:30&layers=lakes'
const ADDRESSES = { desktop: `/${QUERY}`, phone: `/crossings/vaalimaa/${QUERY}` }

/** What of a page tells its moment; on a page without one of them it is empty. */
const PARTS = {
  statement: 'h1, .statement-date',
  control: '.moment input[type="date"]',
  column: '[data-chosen] .matrix-days, .history-moments [aria-current]',
  frame: '.matrix-chosen rect',
  fence: '.matrix-fence span',
  // In the drawing in all its variants, in the inset and on the live map.
  map: '[data-map] [aria-label^="Vaalimaa – "]',
}

type Shown = Record<string, string>

declare global {
  interface Window {
    /** What its parts have shown, frame by frame. */
    shownInFrames: Shown[]
  }
}

/** Records from the first frame on what the parts show, each time that one of them has changed. */
async function recordParts(page: Page): Promise<() => Promise<Shown[]>> {
  await page.addInitScript((parts) => {
    const frames: Shown[] = []
    window.shownInFrames = frames
    record()

    function record() {
      requestAnimationFrame(record)
      // Half a page, while it is being read, says nothing yet.
      if (document.readyState === 'loading') return
      const shown = Object.fromEntries(
        Object.entries(parts).map(([part, selector]) => {
          const texts = [...document.querySelectorAll(selector)].map(textOf)
          return [part, [...new Set(texts)].toSorted().join('; ')]
        }),
      )
      if (JSON.stringify(shown) !== JSON.stringify(frames.at(-1))) frames.push(shown)
    }

    function textOf(element: Element): string {
      if (element instanceof HTMLInputElement) return element.value
      // Where it is on its way, if it slides.
      if (element instanceof SVGRectElement) return getComputedStyle(element).x
      return (element.getAttribute('aria-label') ?? element.textContent).split(/, (?!open|closed)/)[0] ?? ''
    }
  }, PARTS)
  return () => page.evaluate(() => window.shownInFrames)
}

test('a page at another moment than it was written for changes as a whole, in one frame', {
  tag: '@phone',
}, async ({ context, page, isMobile }) => {
  const session = await context.newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const recorded = await recordParts(page)
  await page.goto(isMobile ? ADDRESSES.phone : ADDRESSES.desktop, { waitUntil: 'commit' })
  await page.locator('[data-map="live"]').waitFor({ timeout: 60_000 })
  const [written = {}, arrived = {}, ...others] = await recorded()
  expect(others).toEqual([])
  expect(written.statement).toContain('20 Nov')
  expect(arrived.statement).toContain('14 Dec')
  const unchanged = Object.keys(PARTS).filter((part) => written[part] && written[part] === arrived[part])
  expect(unchanged).toEqual([])
})

test('a part whose script fails holds no other, and says which moment it shows', async ({
  page,
  reader,
  site,
}) => {
  site.expectProblem('failed request', /Matrix-/)
  site.expectProblem('console', /The island Matrix stays as it was prerendered/)
  await page.route('**/assets/Matrix-*.js', (route) => route.abort('connectionreset'))
  await reader.opens(`/${QUERY}`)
  await reader.sees('14 December 2023 at 07:30: seven of eight crossings closed')
  await reader.seesStates(statesWhere(['Vaalimaa']))
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('it shows 20 November 2023.')
  await page.unrouteAll()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await reader.seesChosenPeriod('14–15 Dec')
})
