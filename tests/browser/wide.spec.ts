import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

/** The box of a part of a page, px in the window. */
async function boxOf(page: Page, part: string) {
  const box = await page.locator(part).first().boundingBox()
  if (!box) throw new Error(`The page has no ${part}.`)
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

test('the legend is in the first screen of 1366 by 768 px, in every language', async ({ page, reader }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  for (const path of ['/', '/fi/', '/sv/', '/ru/', '/2026-05-24/']) {
    await reader.opensReady(path)
    const legend = page.locator('.layers')
    expect.soft((await boxOf(page, '.layers')).bottom, path).toBeLessThanOrEqual(768)
    const cut = await legend.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
    expect.soft(cut, `${path}, px cut`).toBeLessThanOrEqual(0)
  }
})

test('map, table and side share a wide window, and none of it is left over', async ({ page, reader }) => {
  for (const [width, height] of [
    [1920, 1080],
    [2560, 1440],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height })
    await reader.opensReady('/')
    const [map, main, side] = await Promise.all(
      ['.map', '.matrix', '.layers'].map((part) => boxOf(page, part)),
    )
    expect.soft(main?.width, `${width}`).toBe(700)
    // From there on the map would show the cut of its base map: the side takes the rest.
    const across = Math.min(width - 772 - 432, 2360)
    expect.soft(map?.right, `${width}`).toBe(across)
    expect.soft(side?.width, `${width}`).toBe(width - across - 772 - 36)
    expect.soft(width - (side?.right ?? 0), `${width}`).toBe(36)
    expect.soft((main?.x ?? 0) - (map?.right ?? 0), `${width}`).toBe(36)
    expect.soft(map?.bottom, `${width}`).toBe(height)
  }
})

test('a crossing’s map fills the height beside its text, wherever that is scrolled to', async ({
  page,
  reader,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await reader.opensReady('/crossings/salla/')
  expect((await boxOf(page, '.crossing-body')).width).toBeLessThanOrEqual(820)
  await page.locator('.numbered-sources').evaluate((list) => list.scrollIntoView({ block: 'center' }))
  const [head, map] = await Promise.all([boxOf(page, '.page-header'), boxOf(page, '.map')])
  expect([head.y, map.y - head.bottom, map.bottom]).toEqual([0, 0, 1080])
})

test('pages of text stand in the middle, in lines of 60 to 75 characters', async ({ page, reader }) => {
  for (const [path, lines] of [
    ['/about/', '.about-section > p'],
    ['/decisions/', '.entry-what > p'],
  ] as const) {
    for (const width of [1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await reader.opens(path)
      const text = await boxOf(page, path === '/about/' ? '.about-sections' : '.decisions-page')
      expect.soft(Math.abs(text.x + text.right - width), `${path} at ${width}`).toBeLessThanOrEqual(1)
      const measures = await page.locator(lines).evaluateAll((paragraphs) =>
        paragraphs.flatMap((paragraph) => {
          const count =
            paragraph.getBoundingClientRect().height /
            Number.parseFloat(getComputedStyle(paragraph).lineHeight)
          // The last line is full by half, on average.
          return count > 2.5 ? [paragraph.textContent.length / (Math.round(count) - 0.5)] : []
        }),
      )
      const mean = measures.reduce((sum, measure) => sum + measure, 0) / measures.length
      expect.soft(mean, `${path} at ${width}`).toBeGreaterThan(60)
      expect.soft(mean, `${path} at ${width}`).toBeLessThan(75)
    }
  }
})
