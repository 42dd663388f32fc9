import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

function fenceOn(page: Page, name: string) {
  return {
    mark: page.getByRole('button', { name }),
    popup: page.getByRole('dialog', { name: name.split(':')[0] ?? '' }),
  }
}

test('a fence says what is known of it when it is clicked, until a crossing is chosen', async ({
  page,
  reader,
}) => {
  await reader.opensLive('/#map=9.4/61.00/28.60')
  const address = reader.address()
  const { mark, popup } = fenceOn(page, 'Fence at Imatra: built, about 3 km')
  await mark.locator('.fence-hit').click()
  await expect(popup).toContainText('Built, about 3 km, since 14 September 2023.')
  await expect(popup).toContainText('The exact ends are not published')
  await expect(popup.locator('a.source').first()).toBeVisible()
  expect(reader.address()).toBe(address)
  await reader.opensCrossing('Nuijamaa')
  await expect(popup).toHaveCount(0)
  await reader.seesPopup('Nuijamaa – Брусничное')
})

test('a fence is reached by keys after the crossings, on the page of its crossing too', async ({
  page,
  reader,
}) => {
  await reader.opensLive('/crossings/salla/')
  const { mark, popup } = fenceOn(page, 'Fence at Salla: under construction, about 4 km')
  await page.locator('[data-crossing=vaalimaa]').focus()
  await reader.tabsTo(/^Fence at Salla/)
  await reader.presses('Enter')
  await expect(popup).toBeFocused()
  await expect(popup).toContainText('Under construction, about 4 km, since September 2023.')
  await reader.presses('Escape')
  await expect(popup).toHaveCount(0)
  await expect(mark).toBeFocused()
})
