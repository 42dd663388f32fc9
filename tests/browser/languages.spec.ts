import { expect, test } from './site.ts'

const VIEW = '/crossings/salla/2023-12-14/?layers=closed,border#map=8/66.900/29.000'

test.use({ locale: 'fi-FI' })

test('a reader is offered the own language, and a change of language keeps the view', async ({
  page,
  reader,
}) => {
  await reader.opensReady(VIEW)
  await page.getByRole('link', { name: 'Myös suomeksi' }).click()
  await reader.seesAddress(`/fi${VIEW}`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
  await expect(page.locator('.moment:not([data-waiting])')).toBeVisible()
  await expect(page.locator('.language-offer')).toBeEmpty()
  await page.getByRole('navigation', { name: 'Kielet' }).getByRole('link', { name: 'English' }).click()
  await reader.seesAddress(VIEW)
})

test('an address of nothing is answered in its own language', async ({ page, site }) => {
  site.expectStatus(404)
  await page.goto('/fi/nothing')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
  await expect(page.getByRole('navigation', { name: 'Kielet' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Salla – Салла' })).toHaveAttribute(
    'href',
    '/fi/crossings/salla/',
  )
})
