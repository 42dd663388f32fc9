import type { Page } from '@playwright/test'
import { expect } from './site.ts'
import { test } from './tiles/test.ts'

const TILES = /GET https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png/
const FAILED =
  'The detailed map’s tiles cannot be loaded from tile.openstreetmap.org. Crossings, border and fence stay.'

/** What of the page has to do with the base map. */
function basemapOf(page: Page) {
  return {
    button: page.getByRole('button', { name: 'Layers' }),
    choice: page.getByRole('group', { name: 'Base map' }),
    simple: page.getByRole('radio', { name: 'Simple' }),
    detailed: page.getByRole('radio', { name: 'Detailed (OpenStreetMap)' }),
    tiles: page.locator('.leaflet-tile-loaded'),
    attribution: page.locator('.attribution'),
    alert: page.getByRole('alert'),
  }
}

test('tiles are asked for when the detailed map is chosen and no sooner; it zooms to 17, and back to simple', async ({
  page,
  reader,
  site,
  tiles,
}) => {
  const basemap = basemapOf(page)
  await reader.opensLive('/crossings/nuijamaa/#map=15/60.95480/28.52123')
  await expect(page.getByRole('status').filter({ hasText: 'closer view' })).toContainText(
    'The detailed one has it, with pictures from another host, tile.openstreetmap.org.',
  )
  await basemap.button.click()
  await expect(basemap.choice).toHaveAccessibleDescription(/from another host, tile\.openstreetmap\.org\.$/)
  await expect(basemap.simple).toBeChecked()
  expect(tiles.asked).toEqual([])
  // Nor did anything else leave the site.
  expect(await site.takeProblems()).toEqual([])

  site.expectProblem('origin', TILES)
  await basemap.detailed.check()
  await expect(basemap.tiles).not.toHaveCount(0)
  await expect(basemap.attribution).toContainText('tiles from tile.openstreetmap.org')
  expect(new Set(tiles.asked.map(({ zoom, referer }) => `${zoom} from ${referer}`))).toEqual(
    new Set([`15 from ${site.origin}/`]),
  )
  await reader.usesMapButton('Zoom in')
  await reader.seesAddress(/#map=16\//)
  await reader.usesMapButton('Zoom in')
  await reader.seesAddress(/#map=17\/60\.9548\d\d\/28\.5212\d\d$/)
  await expect(reader.map.getByRole('button', { name: 'Zoom in' })).toBeDisabled()
  await expect(page.locator('.leaflet-tile-loaded[src*="/17/"]')).not.toHaveCount(0)
  const asked = tiles.asked.map(({ tile }) => tile)
  expect(new Set(asked).size).toBe(asked.length)
  await expect(reader.marker('Nuijamaa').locator('.hit')).toBeVisible()
  await expect(reader.drawn('border').first()).toBeAttached()
  await expect(reader.drawn('fence')).not.toHaveCount(0)

  await basemap.simple.check()
  await reader.seesAddress(/#map=9\/60\.9548\/28\.5212$/)
  await expect(page.locator('.leaflet-tile')).toHaveCount(0)
  await expect(basemap.attribution).not.toContainText('tile.openstreetmap.org')
  await reader.usesMapButton('Zoom out')
  await reader.seesAddress(/#map=8\//)
  expect(tiles.asked).toHaveLength(asked.length)
})

test('tiles that are refused, late or gone leave the drawing, a sentence and two ways out', async ({
  page,
  reader,
  site,
  tiles,
}) => {
  const basemap = basemapOf(page)
  site.expectProblem('origin', TILES)
  site.expectStatus(403)
  tiles.manner = 'refusal'
  await reader.opensLive('/?crossing=salla')
  // With the keyboard alone, which is to find its way back.
  await basemap.button.focus()
  await reader.presses('Enter')
  await reader.tabsTo('Simple')
  await reader.presses('ArrowDown')
  await expect(basemap.detailed).toBeChecked()
  await reader.presses('Escape')
  await reader.seesFocusOn('Layers')
  await expect(basemap.choice).toBeHidden()
  await reader.seesPopup('Salla – Салла')
  await expect(basemap.alert).toContainText(FAILED)
  await expect(reader.shownMarkers).toHaveCount(8)
  const asked = tiles.asked.map(({ tile }) => tile)
  expect(new Set(asked).size).toBe(asked.length)

  tiles.manner = 'at once'
  await basemap.alert.getByRole('button', { name: 'Try again' }).click()
  await expect(basemap.tiles).not.toHaveCount(0)
  await expect(basemap.alert).toHaveCount(0)

  tiles.manner = 'picture of refusal'
  await reader.usesMapButton('Zoom in')
  await expect(basemap.alert).toContainText(FAILED)
  await basemap.alert.getByRole('button', { name: 'Show the simple map' }).click()
  await expect(basemap.alert).toHaveCount(0)
  await expect(page.locator('.leaflet-tile')).toHaveCount(0)

  tiles.manner = 'never'
  await basemap.button.click()
  await basemap.detailed.check()
  await reader.usesMapButton('Zoom in')
  await reader.seesAddress(/#map=7\//)
  await expect(reader.marker('Salla').locator('.hit')).toBeVisible()
  await expect(basemap.alert).toHaveCount(0)

  site.expectProblem('failed request', /tile\.openstreetmap\.org.*ERR_/)
  await tiles.stop()
  await expect(basemap.alert).toContainText(FAILED)
  await basemap.alert.getByRole('button', { name: 'Try again' }).click()
  await expect(basemap.alert).toContainText(FAILED)
  await tiles.start()
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the choice can be made', async ({ page, reader, site, tiles }) => {
    const basemap = basemapOf(page)
    await reader.opensLive('/')
    await basemap.button.tap()
    await basemap.choice.scrollIntoViewIfNeeded()
    const choice = await basemap.choice.boundingBox()
    if (!choice) throw new Error('The choice is not shown.')
    expect(choice.x).toBeGreaterThanOrEqual(0)
    expect(choice.x + choice.width).toBeLessThanOrEqual(390)
    expect(choice.y + choice.height).toBeLessThanOrEqual(844)
    for (const target of [basemap.button, basemap.choice.locator('label').first()]) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    site.expectProblem('origin', TILES)
    await basemap.choice.getByText('Detailed (OpenStreetMap)').tap()
    await expect(basemap.tiles).not.toHaveCount(0)
    expect(tiles.asked.every(({ zoom }) => zoom === tiles.asked[0]?.zoom)).toBe(true)
  })
})
