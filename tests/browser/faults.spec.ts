import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

/** Lets the requests for some files fail until they are let through again. */
async function breakOff(page: Page, files: string): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort('connectionreset'))
  return () => page.unroute(files)
}

for (const files of ['**/assets/LiveMap-*.js', '**/assets/LiveMap-*.css']) {
  const kind = files.split('.').at(-1)

  test(`without the ${kind} of the live map the drawn map stays and follows the date`, async ({
    page,
    reader,
    site,
  }) => {
    test.fixme(kind === 'css', 'a retry does not fetch the style sheet again')
    site.expectProblem('failed request', /LiveMap/)
    const repair = await breakOff(page, files)
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
    await repair()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await reader.seesLiveMap()
    await expect(alert).toHaveCount(0)
    await expect(reader.map.locator('.map-live')).toHaveCSS('overflow', 'hidden')
  })
}

test('a crossing chosen on the drawn map of a page without its live map is marked', async ({
  page,
  reader,
  site,
}) => {
  site.expectProblem('failed request', /LiveMap/)
  await breakOff(page, '**/assets/LiveMap-*.js')
  await reader.opens('/')
  await expect(page.getByRole('alert')).toBeVisible()
  await reader.choosesRow('Salla')
  await reader.seesAddress('/?crossing=salla')
  await expect(reader.map.locator('.map-form .chosen-ring').filter({ visible: true })).toHaveCount(1)
})

test('a level of the base map that does not come is said, and can be asked for again', async ({
  page,
  reader,
  site,
}) => {
  test.fixme(test.info().project.name === 'phone', 'the level is not asked for on the phone')
  site.expectProblem('failed request', /basemap/)
  const repair = await breakOff(page, '**/assets/basemap-*.json')
  await reader.opensLive('/')
  await reader.usesMapButton('Zoom in')
  await reader.seesAddress(/#map=6/)
  await reader.usesMapButton('Zoom in')
  await reader.seesAddress(/#map=7/)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Part of the base map could not be loaded')
  await expect(reader.marker('Salla')).toHaveCount(1)
  await repair()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(alert).toHaveCount(0)
})
