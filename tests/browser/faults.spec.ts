import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

/** Lets the requests for some files fail until they are let through again. */
async function breakOff(page: Page, files: string): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort('connectionreset'))
  return () => page.unroute(files)
}

test('without Leaflet the drawn map stays and follows the address, until a retry brings it', {
  tag: '@phone',
}, async ({ page, reader, site }) => {
  site.expectProblem('failed request', /LiveMap/)
  const repair = await breakOff(page, '**/assets/LiveMap-*.js')
  await reader.opens('/')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(
    'The interactive map could not be loaded; the drawn map and the table stay.',
  )
  await reader.choosesDate('2023-12-14')
  await reader.sees('14 December 2023: six of eight crossings closed')
  await expect(
    reader.map.getByRole('link', { name: 'Vaalimaa, open' }).filter({ visible: true }),
  ).not.toHaveCount(0)
  await reader.seesChosenPeriod('14–15 Dec')
  await reader.choosesRow('Salla')
  await reader.seesAddress('/?crossing=salla&date=2023-12-14')
  await expect(reader.map.locator('.map-form .chosen-ring').filter({ visible: true })).toHaveCount(1)
  await repair()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await reader.seesLiveMap()
  await expect(alert).toHaveCount(0)
  await reader.seesPopup('Salla – Салла')
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
