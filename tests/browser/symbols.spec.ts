import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

/** From the least that the window allows to the most that the simple map has. */
const VIEWS = [
  [4.7, '64.30/31.00'],
  [5.4, '64.30/31.00'],
  [6, '64.50/29.90'],
  [7, '61.500/29.000'],
  [8, '61.000/28.500'],
  [9, '64.1000/30.0000'],
  [9, '61.1000/28.8000'],
] as const

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** The zoom at which the border is drawn, and how far from it, in px, the middle of each symbol is. */
function drawing(page: Page): Promise<{ zoom: number; distances: Record<string, number> }> {
  return page.evaluate(() => {
    const path = document.querySelector('#whole-border-land')?.getAttribute('d') ?? ''
    const line = document.querySelector('.map-live .border-line')
    const toScreen = line instanceof SVGGraphicsElement ? line.getScreenCTM() : null
    // SVG's own `getPointAtLength` takes milliseconds a call on a path as long as this one.
    if (!toScreen || !/^M-?\d+[ -]\d+l[-\d ]+$/.test(path))
      throw new Error('The border is drawn in another way.')
    const steps = (path.match(/-?\d+/g) ?? []).map(Number)
    const vertices: DOMPoint[] = []
    const pen = new DOMPoint()
    for (let index = 0; index + 1 < steps.length; index += 2) {
      pen.x += steps[index] ?? 0
      pen.y += steps[index + 1] ?? 0
      vertices.push(pen.matrixTransform(toScreen))
    }

    function distanceTo(x: number, y: number): number {
      return Math.min(
        ...vertices.slice(1).map((end, index) => {
          const start = vertices[index] ?? end
          const [dx, dy] = [end.x - start.x, end.y - start.y]
          const along = ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy || 1)
          const share = Math.min(Math.max(along, 0), 1)
          return Math.hypot(start.x + share * dx - x, start.y + share * dy - y)
        }),
      )
    }

    const markers = [...document.querySelectorAll('[data-crossing]')]
    const distances = markers.map((marker) => {
      const { x, y, width, height } =
        marker.querySelector('.symbol-open, .symbol-closed')?.getBoundingClientRect() ?? new DOMRect()
      return [marker.getAttribute('data-crossing') ?? '', distanceTo(x + width / 2, y + height / 2)]
    })
    // The path is in pixels of zoom 14.
    return { zoom: 14 + Math.log2(toScreen.a), distances: Object.fromEntries(distances) }
  })
}

test('the symbols lie on the border line at every zoom', async ({ page, reader }) => {
  await reader.opensLive('/')
  for (const [zoom, place] of VIEWS) {
    await page.goto(`/#map=${zoom}/${place}`)
    await expect.poll(async () => (await drawing(page)).zoom, `zoom ${zoom}`).toBeCloseTo(zoom, 3)
    // What was drawn is moved to its place at once, and drawn anew in slices.
    await expect(async () => {
      const { distances } = await drawing(page)
      expect(Object.keys(distances)).toHaveLength(8)
      for (const [id, distance] of Object.entries(distances))
        expect(distance, `${id} at zoom ${zoom}`).toBeLessThan(1.5)
    }).toPass({ timeout: 10_000 })
  }
})
