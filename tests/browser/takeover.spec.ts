import type { Page, Route } from '@playwright/test'
import { differingShare } from './pictures.ts'
import { NAMES } from './record.ts'
import { expect, test } from './site.ts'

const SIZES = [
  [390, 844],
  [768, 1024],
  [1100, 800],
  [1440, 900],
] as const

/** Keeps the scripts of the page back until they are let through. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  const scripts = '**/assets/*.js'
  await page.route(scripts, (route) => {
    held.push(route)
  })
  return async function letThrough() {
    await Promise.all(held.splice(0).map((route) => route.continue()))
    await page.unroute(scripts)
  }
}

/** How much the layout has shifted since the page began, whatever the reader did meanwhile. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(sumOf(list.getEntries())))
        observer.observe({ type: 'layout-shift', buffered: true })
        // Where nothing has shifted there is no entry, and no call.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sumOf(observer.takeRecords()))))

        function sumOf(entries: PerformanceEntryList): number {
          return entries.reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)
        }
      }),
  )
}

/** Where the buttons and controls stand that come with the live map, from the corner of the map's box. */
function addedAreas(page: Page) {
  return page.evaluate(() => {
    const { x = 0, y = 0 } = document.querySelector('.map-box')?.getBoundingClientRect() ?? {}
    return Array.from(document.querySelectorAll('.zoom-buttons, .base-map-choice'), (element) => {
      const box = element.getBoundingClientRect()
      return { x: box.x - x, y: box.y - y, width: box.width, height: box.height }
    })
  })
}

for (const [path, sizes] of [
  ['/', SIZES],
  ['/crossings/vartius/', SIZES.filter(([width]) => width !== 768 && width !== 1100)],
] as const) {
  test(`the live map takes over ${path} without a jump, at every size`, async ({ page, reader }) => {
    const shown = path === '/' ? NAMES : ['Vartius']
    const box = reader.map.locator('.map-box')
    for (const [width, height] of sizes) {
      await test.step(`${width} × ${height}`, async () => {
        await page.setViewportSize({ width, height })
        const letScriptsThrough = await holdScripts(page)
        await page.goto(path, { waitUntil: 'commit' })
        // Before its style sheet is there, a page shows the map in all its forms.
        await expect(
          reader.map.locator('.map-form [aria-label^="Vartius,"]').filter({ visible: true }),
        ).toHaveCount(1)
        await page.evaluate(() => document.fonts.ready.then(() => true))
        await expect(reader.map).toHaveAttribute('data-map', 'drawn')
        // A picture of it would, and shift what is measured.
        await box.scrollIntoViewIfNeeded()
        const drawn = await reader.symbolPlaces(shown)
        const before = await box.screenshot()
        await letScriptsThrough()
        await reader.seesLiveMap()
        const live = await reader.symbolPlaces(shown)
        const after = await box.screenshot()
        // What only a live map has.
        const added = await addedAreas(page)
        expect.soft(differingShare(before, after, added), 'of the picture').toBeLessThan(0.01)
        for (const name of shown) {
          const [before, after] = [drawn[name], live[name]]
          expect.soft(after?.x, `${name}, from left`).toBeCloseTo(before?.x ?? Number.NaN, -0.3)
          expect.soft(after?.y, `${name}, from top`).toBeCloseTo(before?.y ?? Number.NaN, -0.3)
        }
        // Words move a little along their lines when the web font comes; no line and no box does.
        expect.soft(await layoutShift(page)).toBeLessThan(0.005)
      })
    }
  })
}

test('the live map opens on the base map that the page carries, and asks for more where it is moved', {
  tag: '@phone',
}, async ({ page, reader }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    asked.push(...(/\/basemap-(\w+)-/.exec(request.url())?.slice(1) ?? []))
  })
  await reader.opensLive('/')
  await reader.opensLive('/crossings/vaalimaa/')
  await reader.usesMapButton('Zoom out')
  await reader.seesAddress(/#map=7.5/)
  await reader.usesMapButton('Zoom out')
  await reader.seesAddress(/#map=6.5/)
  await expect.poll(() => asked).toEqual(['overview', 'regional'])
})
