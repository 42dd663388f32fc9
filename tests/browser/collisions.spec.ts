import { collisions } from './map-boxes.ts'
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

const softly = expect.configure({ soft: true, timeout: 4000 })

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [width, height] of WIDTHS) {
  test(`nothing touches a crossing on the map at any zoom, ${width} wide`, async ({ page, reader }) => {
    await page.setViewportSize({ width, height })
    await reader.opensLive('/')
    // Nothing of the base map is looked at here, and to paint it takes most of the time.
    await reader.hidesBasemap()
    for (const zoom of ZOOMS) {
      for (const [centre, place] of Object.entries(CENTRES)) {
        await page.evaluate((hash) => location.replace(hash), `#map=${zoom}/${place}`)
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
        // A slow machine may be in the middle of the redraw, where things collide: at rest nothing does.
        await softly.poll(() => collisions(page), `zoom ${zoom}, ${centre}`).toEqual([])
      }
    }
  })
}
