import type { Page, Route } from '@playwright/test'
import { differingShare } from './pictures.ts'
import { NAMES } from './record.ts'
import { expect, test } from './site.ts'

/** A page, the size of its window, and which crossings stand on its map. */
const MAP_PAGES = [
  ['/', [390, 844], NAMES],
  ['/', [1440, 900], NAMES],
  ['/crossings/vartius/', [768, 1024], ['Vartius']],
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
    return ['.zoom-buttons', '.layers-button'].map((added) => {
      const box = document.querySelector(added)?.getBoundingClientRect()
      if (!box) throw new Error(`The live map has no ${added}.`)
      return { x: box.x - x, y: box.y - y, width: box.width, height: box.height }
    })
  })
}

// Unit tests prove that every box is shown the variant that the live map takes (publish/virtual-modules/layout-css.test.ts), and that the
// live layout of a variant is the drawn one (map/live/live-layout.test.ts).
test('the live map replaces the drawing without a jump, on the base map that the page carries', async ({
  page,
  reader,
}) => {
  const asked = levelsAskedFor(page)
  const box = reader.map.locator('.map-box')
  for (const [path, [width, height], shown] of MAP_PAGES) {
    await test.step(`${path}, ${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height })
      const letScriptsThrough = await holdScripts(page)
      await page.goto(path, { waitUntil: 'commit' })
      // Before its style sheet is there, a page shows the map in all its variants.
      await expect(
        reader.map.locator('.map-variant [aria-label^="Vartius –"]').filter({ visible: true }),
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
  expect(asked).toEqual([])
})

test('the map asks for more of the base map where it is moved', async ({ page, reader }) => {
  const asked = levelsAskedFor(page)
  await reader.opensLive('/crossings/vaalimaa/')
  expect(asked).toEqual([])
  await reader.usesMapButton('Zoom out')
  await reader.seesAddress(/#map=7.5/)
  await reader.usesMapButton('Zoom out')
  await reader.seesAddress(/#map=6.5/)
  await expect.poll(() => asked).toEqual(['overview', 'regional'])
})

/** The levels of the base map that a page asks its host for, from now on. */
function levelsAskedFor(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    asked.push(...(/\/basemap-(\w+)-/.exec(request.url())?.slice(1) ?? []))
  })
  return asked
}
