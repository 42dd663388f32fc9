import type { Page, Route } from '@playwright/test'
import type { MapReader } from './driver.ts'
import { LATEST, NAMES } from './record.ts'
import { expect, test } from './site.ts'

/** Keeps back what the page asks for from some files, until it is let through. */
async function hold(page: Page, files: string): Promise<() => Promise<void>> {
  const held: Route[] = []
  await page.route(files, (route) => {
    held.push(route)
  })
  return async function letThrough() {
    await Promise.all(held.splice(0).map((route) => route.continue()))
    await page.unroute(files)
  }
}

/** Notes which maps stand in the page, one after the other: `drawn`, `live`, or both at once. */
async function watchMaps(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const stood: string[] = []
    Object.assign(window, { stood })
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true })

    function note(): void {
      const maps = [
        isSeen('.map-variant .crossing-mark') ? 'drawn' : '',
        isSeen('.crossing-marker') ? 'live' : '',
      ]
      const now = maps.filter(Boolean).join(' and ')
      if (now !== (stood.at(-1) ?? '')) stood.push(now)
    }

    function isSeen(marks: string): boolean {
      return Array.from(document.querySelectorAll(`.map-box ${marks}`)).some((mark) =>
        mark.checkVisibility({ visibilityProperty: true }),
      )
    }
  })
  return () => page.evaluate(() => Reflect.get(window, 'stood'))
}

test('a popup takes the focus when its marker is used, and no more when its row is after Back', async ({
  reader,
}) => {
  await reader.opensLive('/')
  await reader.opensCrossing('Salla')
  await reader.seesFocusOn('Salla – Салла')
  await reader.goesBack()
  await reader.seesNoPopup()
  await reader.tabsTo('Salla')
  await reader.presses('Enter')
  await reader.seesPopup('Salla – Салла')
  await reader.seesFocusOn('Salla')
})

test('a row and a crossing of the inset open in a tab or window for whoever asks for one', async ({
  context,
  reader,
}) => {
  await reader.opensLive('/')
  for (const [link, key] of [
    [reader.row('Imatra').getByRole('link'), 'ControlOrMeta'],
    [reader.map.locator('.inset [aria-label^="Imatra –"] .hit'), 'Shift'],
  ] as const) {
    const asked = context.waitForEvent('page')
    await link.click({ modifiers: [key] })
    const opened = await asked
    await expect(opened).toHaveURL(/\/\?crossing=imatra$/)
    await opened.close()
    expect(reader.address()).toBe('/')
  }
  await reader.seesNoPopup()
})

test('a link to a crossing and a view shows one map at a time, below the headline that it opens at', async ({
  page,
  reader,
}) => {
  await page.setViewportSize({ width: 390, height: 664 })
  const mapsSeen = await watchMaps(page)
  await reader.opensLive('/2023-12-14/?crossing=salla#map=7/66.90/29.00')
  await reader.seesPopup('Salla – Салла')
  expect.soft(await mapsSeen()).toEqual(['drawn', 'live'])
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect.soft(await page.evaluate(() => scrollY)).toBe(0)
  await expect(page.locator('.statement-words').first()).toBeInViewport()
  // What is chosen on the page is brought into view as before.
  await reader.choosesRow('Vaalimaa')
  await reader.seesPopup('Vaalimaa – Торфяновка')
  await reader.seesPopupWhole()
})

test('a sentence that comes late leaves the popup whole and the view centred', async ({ page, reader }) => {
  await page.setViewportSize({ width: 420, height: 480 })
  for (const view of ['?crossing=niirala&date=2030-01-01', '?date=2030-01-01#map=8/66.90/29.00']) {
    await test.step(view, async () => {
      const letThrough = await hold(page, '**/assets/seldom-*.js')
      await reader.opensLive(`/embed/${LATEST.day}/${view}`)
      const before = await fromMiddle(reader)
      await letThrough()
      await reader.seesRepair(`The record ends on ${LATEST.written}`)
      expect((await fromMiddle(reader)).height).toBeLessThan(before.height)
      if (view.includes('crossing')) return reader.seesPopupWhole()
      await expect.poll(async () => (await fromMiddle(reader)).salla).toEqual(before.salla)
      expect(reader.address()).toBe(`/embed/${LATEST.day}/${view}`)
    })
  }
})

test('a window made narrow shows the whole border in what is left', async ({ page, reader }) => {
  await page.setViewportSize({ width: 2560, height: 1300 })
  await reader.opensLive('/')
  await page.setViewportSize({ width: 400, height: 800 })
  const box = reader.map.locator('.map-box')
  await expect
    .poll(async () => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await box.boundingBox()) ?? {}
      const places = await reader.symbolPlaces()
      return NAMES.filter((name) => {
        const { x: left, y: top } = places[name] ?? { x: -1, y: -1 }
        return left > x && left < x + width && top > y && top < y + height
      })
    })
    .toEqual(NAMES)
  expect(reader.address()).toBe('/')
})

test('an embedded map opened and made wider by its page shows what its address names', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 900 })
  await page.route('/article', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>An article</title><details><summary>Map</summary>
        <iframe src="/embed/?crossing=salla" style="width: 100%" height="520"></iframe></details>`,
    }),
  )
  await page.goto('/article')
  await page.getByText('Map', { exact: true }).click()
  const frame = page.frameLocator('iframe')
  await frame.locator('[data-map="live"]').waitFor({ timeout: 20_000 })
  for (const width of [500, 1300]) {
    await page.setViewportSize({ width, height: 900 })
    // As wide as its words ask for, whatever the map was while nobody saw it.
    const [popup, map] = [frame.getByRole('dialog'), frame.locator('.map-box')]
    await expect
      .poll(async () => {
        const [inner, outer] = [await popup.boundingBox(), await map.boundingBox()]
        if (!inner || !outer) return 'not there'
        const fits = inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width
        return (
          inner.width > 240 && fits && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height
        )
      })
      .toBe(true)
  }
})

/** How far Salla's symbol is from the middle of the map, and how high the map is, px. */
async function fromMiddle(reader: MapReader) {
  const { x = 0, y = 0, width = 0, height = 0 } = (await reader.map.locator('.map-box').boundingBox()) ?? {}
  const symbol = (await reader.symbolPlaces(['Salla'])).Salla ?? { x: 0, y: 0 }
  const salla = [symbol.x - x - width / 2, symbol.y - y - height / 2].map((offset) => Math.round(offset / 2))
  return { salla, height }
}
