import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

// Not here, for nothing of the kind is asked for: the border and its crossings are in the page itself, the pictures of
// pages for other sites are shown by those, and nothing is stored (`privacy.spec.ts`). A refused clipboard is in
// `navigation.spec.ts`, a refused position in `insight.spec.ts`.

/** Lets the requests for some files fail until they are let through again. */
async function breakOff(page: Page, files: string): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort('connectionreset'))
  return () => page.unroute(files)
}

test('without Leaflet the drawn map stays and follows the address, until a retry brings it', {
  tag: '@phone',
}, async ({ page, reader, site }) => {
  site.expectProblem('failed request', /live-parts/)
  const repair = await breakOff(page, '**/assets/live-parts-*.js')
  await reader.opens('/')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(
    'The interactive map could not be loaded; the drawn map and the table stay.',
  )
  await reader.choosesDate('2023-12-14')
  await reader.sees('14 December 2023: six of eight crossings closed')
  await expect(
    reader.map.getByRole('link', { name: 'Vaalimaa – Торфяновка, open' }).filter({ visible: true }),
  ).not.toHaveCount(0)
  await reader.seesChosenPeriod('14–15 Dec')
  await reader.choosesRow('Salla')
  await reader.seesAddress('/2023-12-14/?crossing=salla')
  await expect(reader.map.locator('.map-variant .chosen-ring').filter({ visible: true })).toHaveCount(1)
  await repair()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await reader.seesLiveMap()
  await expect(alert).toHaveCount(0)
  await reader.seesPopup('Salla – Салла')
})

test('without the styles of the live map the drawn one stays, until a retry brings them', async ({
  page,
  reader,
  site,
}) => {
  site.expectProblem('failed request', /live-.*\.css/)
  const repair = await breakOff(page, '**/assets/live-*.css')
  await reader.opens('/')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The interactive map could not be loaded')
  await expect(reader.map).toHaveAttribute('data-map', 'drawn')
  await repair()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await reader.seesLiveMap()
  await expect(alert).toHaveCount(0)
})

test('a level of the base map that does not come is said, and can be asked for again', {
  tag: '@phone',
}, async ({ page, reader, site }) => {
  site.expectProblem('failed request', /basemap/)
  const repair = await breakOff(page, '**/assets/basemap-*.json')
  await reader.opensLive('/#map=6/66.00/29.00')
  await reader.usesMapButton('Zoom in')
  await reader.seesAddress(/#map=7/)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Part of the base map could not be loaded')
  await expect(reader.marker('Salla')).toHaveCount(1)
  await repair()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(alert).toHaveCount(0)
})

test('without its scripts, as a page kept from before an update, a page can be read and says what is missing', async ({
  page,
  reader,
  site,
}) => {
  site.expectStatus(404)
  site.expectProblem('console', /The page stays as it was prerendered/)
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await reader.opens('/')
  await reader.sees('20 November 2023: four of eight crossings closed')
  const sentence = page.getByText('Not all controls have loaded; the links work.')
  await expect(sentence).toBeHidden()
  // Nobody waits for it here.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })
  await expect(sentence).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await reader.choosesRow('Salla')
  await reader.seesAddress('/crossings/salla/')
  await page.unrouteAll()
  // While a script may still come, nothing is said to have failed; once it has, at once.
  let fail = () => {}
  await page.route('**/assets/hydrate-page-*.js', (route) => {
    fail = () => route.fulfill({ status: 404, body: '' })
  })
  await page.reload({ waitUntil: 'commit' })
  await expect(page.locator('[data-scripts="running"]')).toHaveCount(1)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await expect(sentence).toBeHidden()
  fail()
  await expect(sentence).toBeVisible()
  await page.unrouteAll()
  await page.reload()
  await reader.seesLiveMap()
  await expect(sentence).toHaveCount(0)
})

test('offline after it has loaded, a page goes on, and says what it can no longer get', async ({
  context,
  page,
  reader,
  site,
}) => {
  site.expectProblem('failed request', /basemap.*ERR_INTERNET_DISCONNECTED/)
  await reader.opensLive('/#map=6/66.00/29.00')
  // It comes last.
  await expect(page.getByLabel('Town')).toBeVisible()
  await context.setOffline(true)
  await reader.choosesDate('2023-12-14')
  await reader.sees('14 December 2023: six of eight crossings closed')
  await reader.asksNearest('Joensuu')
  await reader.seesNearest(/^Nearest to Joensuu: Niirala/)
  await reader.usesMapButton('Zoom in')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Part of the base map could not be loaded')
  await context.setOffline(false)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(alert).toHaveCount(0)
})
