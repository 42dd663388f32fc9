import { LATEST } from './record.ts'
import { expect, test } from './site.ts'

test('the longest stretch without an open crossing is drawn when asked for', async ({ page, reader }) => {
  await reader.opensLive('/')
  const button = page.getByRole('button', { name: 'Show it on the map' })
  await expect(page.getByText(/^Longest stretch/)).toContainText(
    '672 km, from Vartius to the Gulf of Finland',
  )
  await expect(reader.stretch).toHaveCount(0)
  await button.click()
  await expect(reader.stretch).toHaveCount(1)
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await button.click()
  await expect(reader.stretch).toHaveCount(0)
})

test('a row lights its marker, and a marker its row', async ({ reader }) => {
  await reader.opensLive('/')
  await reader.row('Kuusamo').hover()
  await reader.seesLit('Kuusamo')
  await reader.row('Niirala').getByRole('link').focus()
  await reader.seesLit('Niirala')
  await reader.marker('Salla').locator('.hit').hover()
  await reader.seesLit('Salla')
})

test('the nearest crossing is found from a town and from a position', async ({ context, page, reader }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 62.6, longitude: 29.76 })
  await reader.opensLive('/')
  await reader.asksNearest('Joensuu')
  await reader.seesNearest(
    /^Nearest to Joensuu: Niirala, \d+\skm as the crow flies\. Nearest open .*: Vartius,/,
  )
  await reader.seesAddress('/?near=joensuu')
  await expect(reader.nearestLines).toHaveCount(2)
  await reader.asksNearest('Atlantis')
  await reader.seesNearest(/^The map has no town “Atlantis”/)
  await reader.seesAddress('/')
  await expect(reader.nearestLines).toHaveCount(0)
  await page.getByRole('button', { name: 'Use my position' }).click()
  await reader.seesNearest(/^Nearest to your position: Niirala, \d+\skm/)
  await expect(reader.nearestLines).toHaveCount(2)
  await reader.seesAddress('/')

  await page.goBack()
  await reader.seesNearest(/^Nearest to Joensuu: Niirala/)
  await page.goBack()
  await reader.seesNearest('')
  await expect(reader.nearestLines).toHaveCount(0)
})

test('a link names the town whose nearest crossings it asks for', async ({ reader }) => {
  await reader.opensLive('/2023-11-24/?near=virolahti')
  await reader.seesNearest(
    /^Nearest to Virolahti: Vaalimaa\. Nearest open .*: Raja-Jooseppi, .* from there as the crow flies\./,
  )
  await expect(reader.nearestLines).toHaveCount(2)
  await reader.opens('/?near=joensu')
  await reader.seesNearest('The map has no town “joensu”. Did you mean Joensuu?')
})

test('a refused position and a list of towns that does not come give a sentence each', async ({
  page,
  reader,
  site,
}) => {
  site.expectProblem('failed request', /places/)
  await page.route('**/assets/*places*.js', (route) => route.abort('connectionreset'))
  await reader.opens('/')
  await reader.asksNearest('Joensuu')
  await reader.seesNearest(/^The list of towns could not be loaded/)
  await page.getByRole('button', { name: 'Use my position' }).click()
  await reader.seesNearest(/^Your device gave no position/)
})

test('a moment chosen by key keeps the focus', async ({ reader }) => {
  await reader.opensLive('/')
  await reader.tabsTo(/^Show on the map/)
  await reader.presses('Enter')
  await reader.sees(LATEST.headline)
  await reader.seesFocusOn(/Latest record/)
})
