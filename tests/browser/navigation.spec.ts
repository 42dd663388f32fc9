import type { Page } from '@playwright/test'
import { LATEST, PERIODS, PROLONGED, statementOf } from './record.ts'
import { expect, test } from './site.ts'

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

test('"Next decision" and "Previous decision" go through every decision of the record', async ({
  reader,
}) => {
  await reader.opensLive('/2023-11-24/')
  for (const day of ['2023-11-18', '2023-11-17']) {
    await reader.stepsToDecision('Previous')
    await reader.seesAddress(`/${day}/`)
  }
  await expect(reader.step('Previous')).toHaveAttribute('aria-disabled', 'true')
  await expect(reader.step('Previous')).toBeFocused()
  const changes = PERIODS.slice(1).map(({ day }) => day)
  // A decision that changes no status begins no period: its day is shown on the page of one.
  const prolonged = PROLONGED.map((day) => `/2023-12-15/?date=${day}`)
  for (const address of [...changes.map((day) => `/${day}/`), ...prolonged, `/${LATEST.day}/`]) {
    await reader.stepsToDecision('Next')
    await reader.seesAddress(address)
  }
  await expect(reader.step('Next')).toHaveAttribute('aria-disabled', 'true')
})

test('the named moments and the date field lead to any day of the record', async ({ reader }) => {
  await reader.opensLive('/')
  await expect(reader.moment('The article’s day')).toHaveAttribute('aria-current', 'true')
  await reader.choosesMoment('Latest record')
  await reader.seesAddress(`/${LATEST.day}/`)
  await reader.sees(LATEST.headline)
  await expect(reader.moment('Latest record')).toHaveAttribute('aria-current', 'true')
  await reader.choosesMoment('The article’s day')
  await reader.seesAddress('/')
  await reader.choosesDate('2023-12-14')
  await reader.seesAddress('/2023-12-14/')
  await reader.sees('14 December 2023: six of eight crossings closed')
})

test('the date field is wide enough for the whole date', { tag: '@every-browser' }, async ({ reader }) => {
  await reader.opensLive('/')
  const [width, needed] = await reader.dateField.evaluate((field) => {
    const { width } = field.getBoundingClientRect()
    field.style.width = 'max-content'
    return [width, field.getBoundingClientRect().width]
  })
  expect(width).toBeGreaterThanOrEqual(needed ?? Number.NaN)
})

test('a row opens a popup, which follows the date and leads to the page of its crossing', async ({
  reader,
}) => {
  await reader.opensLive('/')
  await reader.choosesRow('Vaalimaa')
  await reader.seesAddress('/?crossing=vaalimaa')
  await reader.seesPopup('Vaalimaa – Торфяновка')
  await reader.seesPopupWhole()
  await expect(reader.row('Vaalimaa').getByRole('link')).toHaveAttribute('aria-current', 'true')
  await expect(reader.popup).toContainText(statementOf('closed', '20 November 2023'))
  await reader.choosesDate('2023-12-14')
  await reader.seesAddress('/2023-12-14/?crossing=vaalimaa')
  await expect(reader.popup).toContainText(statementOf('open', '14 December 2023'))
  await reader.seesPopupWhole()
  await reader.opensPage()
  await reader.seesAddress('/crossings/vaalimaa/2023-12-14/')
  await reader.sees('Vaalimaa – Торфяновка')
  await expect(reader.status).toHaveText(statementOf('open', '14 December 2023'))
})

test('the popup closes by its button and by a click beside it', async ({ reader }) => {
  await reader.opensLive('/?crossing=niirala')
  await reader.popup.getByRole('button', { name: 'Close' }).click()
  await reader.seesNoPopup()
  await reader.seesAddress('/')
  await reader.opensCrossing('Niirala')
  await reader.seesPopup('Niirala – Вяртсиля')
  const { height } = (await reader.map.locator('.map-box').boundingBox()) ?? { height: 0 }
  await reader.map.locator('.map-live').click({ position: { x: 20, y: height - 60 } })
  await reader.seesNoPopup()
})

test('"Copy link" copies the address of the page of the crossing at the day shown', async ({
  context,
  page,
  reader,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  for (const [address, place, path] of [
    ['/2023-12-14/?crossing=salla', 'popup', '/crossings/salla/2023-12-14/'],
    ['/crossings/salla/', 'page', '/crossings/salla/'],
  ] as const) {
    await reader.opensLive(address)
    await reader.copiesLink(place)
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect(await copied(page)).toBe(site.origin + path)
  }
})

test('a refused clipboard shows the address, selected', async ({ page, reader, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    })
  })
  await reader.opensLive('/2023-12-14/?crossing=vartius')
  await reader.copiesLink('popup')
  const field = page.getByLabel('Copy this address:')
  await expect(field).toHaveValue(`${site.origin}/crossings/vartius/2023-12-14/`)
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('/crossings/vartius/')
  await reader.seesPopupWhole()
})

test('zooming writes the place into the address, and "whole border" clears it', async ({ reader }) => {
  await reader.opensLive('/')
  await reader.usesMapButton('Zoom in')
  await reader.seesAddress(/^\/#map=\d+(\.\d+)?\/6\d\.\d+\/\d\d\.\d+$/)
  await reader.usesMapButton('Show the whole border')
  await reader.seesAddress('/')
})

test('a link to a place on the map shows that place, and a reload keeps it', async ({ page, reader }) => {
  await reader.opensLive('/#map=9/61.19/28.77')
  await expect(reader.map).toBeInViewport()
  const symbol = reader.marker('Imatra').locator('.symbol-closed')
  const box = await reader.map.locator('.map-box').boundingBox()
  const place = await symbol.boundingBox()
  expect(Math.abs((place?.x ?? 0) - (box?.x ?? 0) - (box?.width ?? 0) / 2)).toBeLessThan(60)
  expect(Math.abs((place?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0) / 2)).toBeLessThan(60)
  await page.reload()
  await reader.seesLiveMap()
  await reader.seesAddress('/#map=9/61.19/28.77')
  await expect(reader.repairs).toBeEmpty()
})

test('other parameters are kept by every control', async ({ reader }) => {
  await reader.opensLive('/?utm_source=news')
  await reader.choosesMoment('Latest record')
  await reader.seesAddress(`/${LATEST.day}/?utm_source=news`)
  await reader.choosesRow('Salla')
  await reader.seesAddress(`/${LATEST.day}/?crossing=salla&utm_source=news`)
})

test('the pages of the crossings lead from one to the next and back to all, with the date kept', async ({
  page,
  reader,
}) => {
  await reader.opensLive('/crossings/salla/2023-12-14/')
  await page.getByRole('link', { name: /^Kuusamo, \d+ km south$/ }).click()
  await reader.seesAddress('/crossings/kuusamo/2023-12-14/')
  await page.getByRole('link', { name: 'All eight crossings' }).click()
  await reader.seesAddress('/2023-12-14/')
})
