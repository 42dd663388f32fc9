import { collisions } from './map-boxes.ts'
import { CROSSINGS, pairOf } from './record.ts'
import { expect, test } from './site.ts'

const WIDTHS = [
  [320, 700],
  [390, 844],
  [768, 1024],
  [1024, 800],
  [1440, 900],
] as const
const ZOOMS = Array.from({ length: 13 }, (_, half) => 4 + half / 2)
const CENTRES = { whole: '64.93/29.11', 'south-east': '60.90/28.40', north: '68.00/28.80' }

/** Where a popup finds a side of the border that has room for it. */
const ROOMY = [768, 1440]

const softly = expect.configure({ soft: true, timeout: 4000 })

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [width, height] of WIDTHS) {
  test(`nothing touches a crossing on the map, at any zoom or beside a popup, ${width} wide`, async ({
    page,
    reader,
  }) => {
    await page.setViewportSize({ width, height })
    await reader.opensLive('/')
    // Nothing of the base map is looked at here, and to paint it takes most of the time.
    await reader.hidesBasemap()
    const names = await reader.shownNames()
    for (const crossing of CROSSINGS) {
      await reader.choosesRow(crossing.name)
      await reader.seesPopup(pairOf(crossing))
      // A slow machine may be in the middle of a redraw, where things collide: at rest nothing does.
      await softly.poll(() => collisions(page), `the popup of ${crossing.name}`).toEqual([])
      await reader.seesPopupWhole()
      const needed = ROOMY.includes(width) ? names : [crossing.name, crossing.across]
      softly(await reader.shownNames(), crossing.name).toEqual(expect.arrayContaining(needed))
    }
    await reader.presses('Escape')
    for (const zoom of ZOOMS) {
      for (const [centre, place] of Object.entries(CENTRES)) {
        await page.evaluate((hash) => location.replace(hash), `#map=${zoom}/${place}`)
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
        await softly.poll(() => collisions(page), `zoom ${zoom}, ${centre}`).toEqual([])
      }
    }
  })
}
