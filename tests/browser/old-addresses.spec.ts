import { DATES_IN_QUERIES, DAYS_WITHOUT_PAGES } from '../unit/address/old-addresses.ts'
import { expect, test } from './site.ts'

test('an address of an older form leads to the page of its moment, without a step of the history', async ({
  page,
  reader,
  site,
}) => {
  site.expectStatus(404)
  for (const { given, canonical, day } of [...DATES_IN_QUERIES, ...DAYS_WITHOUT_PAGES]) {
    await test.step(given, async () => {
      const steps = await page.evaluate(() => history.length)
      await page.goto(given, { waitUntil: 'commit' })
      await reader.seesAddress(canonical)
      await expect(page.locator('#root')).toHaveAttribute('data-path', canonical.replace(/[?#].*/, ''))
      if (!canonical.includes('/embed/')) await expect(page.locator('input[type="date"]')).toHaveValue(day)
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(steps + 1)
    })
  }
})
