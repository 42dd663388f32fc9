import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

test.use({ viewport: { width: 390, height: 664 }, hasTouch: true })

/** The head of a page's map, and the box of its stepper, px in the window. */
async function placesOn(page: Page) {
  const [map, stepper] = await Promise.all(
    ['.map-box', '.moment'].map((part) => page.locator(part).boundingBox()),
  )
  if (!map || !stepper) throw new Error('The page has no map or no stepper.')
  return { map, stepper }
}

test('the map begins in the first screen, in every language, and the stepper is low', async ({
  page,
  reader,
}) => {
  for (const language of ['', 'fi/', 'sv/', 'ru/']) {
    for (const [path, least] of [
      ['', 360],
      ['crossings/salla/', 420],
      ['crossings/raja-jooseppi/', 420],
    ] as const) {
      await reader.opensReady(`/${language}${path}`)
      const { map, stepper } = await placesOn(page)
      expect.soft(map.y, `${language}${path}`).toBeLessThanOrEqual(least)
      expect.soft(stepper.height, `${language}${path}`).toBeLessThanOrEqual(56)
    }
  }
})

test('the stepper stays while map and table are read, and says what it shows', async ({ page, reader }) => {
  await reader.opensReady('/')
  await expect(page.locator('.moment-brief')).toHaveText(/^20 Nov 2023\s+4 of 8 open$/)
  const lastRow = reader.matrix.getByRole('row').last()
  await lastRow.evaluate((row) => row.scrollIntoView({ block: 'center' }))
  await expect(reader.step('Next')).toBeInViewport()
  expect((await placesOn(page)).stepper.y).toBe(0)
  await reader.stepsToDecision('Next')
  await expect(page.locator('.moment-brief')).toHaveText(/1 of 8 open$/)
  await page.getByRole('contentinfo').evaluate((footer) => footer.scrollIntoView())
  await expect(reader.step('Next')).not.toBeInViewport()
  await reader.opensReady('/crossings/salla/2023-11-24/')
  await expect(page.locator('.moment-brief')).toHaveText(/^24 Nov 2023\s+closed$/)
})

test('the layers come from below, take the focus and give it back, and leave the stepper in use', async ({
  page,
  reader,
}) => {
  await reader.opensLive('/')
  await expect(reader.layers).toHaveCount(0)
  const button = reader.map.getByRole('button', { name: 'Layers' })
  await expect(button).toHaveText('Layers')
  for (const close of ['Escape', 'the button']) {
    await button.click()
    const sheet = page.getByRole('dialog', { name: 'Layers' })
    await expect(sheet).toBeFocused()
    await expect(reader.layers.getByRole('checkbox')).toHaveCount(7)
    await expect
      .poll(async () => {
        const [box, { stepper }] = await Promise.all([sheet.boundingBox(), placesOn(page)])
        return (box?.y ?? 0) - (stepper.y + stepper.height)
      })
      .toBeGreaterThanOrEqual(0)
    if (close === 'Escape') await reader.presses('Escape')
    else await sheet.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(sheet).toHaveCount(0)
    await expect(button).toBeFocused()
  }
  await button.click()
  await reader.stepsToDecision('Next')
  await expect(reader.layer('Open')).toHaveAccessibleName(/^Open 1\b/)
})

test('the map comes into view for what is shown on it, unless a link has chosen it', async ({
  page,
  reader,
}) => {
  await reader.opensLive('/?crossing=vaalimaa')
  await reader.seesPopup('Vaalimaa – Торфяновка')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await reader.opensLive('/')
  await page.getByRole('button', { name: 'Show it on the map' }).click()
  await expect(reader.stretch).toBeAttached()
  await expect
    .poll(async () => {
      const { map, stepper } = await placesOn(page)
      return map.y >= stepper.y + stepper.height - 1 && map.y + map.height <= 664
    })
    .toBe(true)
})
