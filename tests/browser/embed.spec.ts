import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { LATEST } from './record.ts'
import { expect, test } from './site.ts'

/** A bare page of another origin, for as long as it is looked at. */
async function onAnotherSite(page: Page, body: string, look: () => Promise<void>): Promise<void> {
  const server = createServer((_, response) => {
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(`<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,">${body}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await look()
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

test('the code of the newsroom block shows the map on another site', async ({ page, reader, site }) => {
  await reader.opensReady('/crossings/salla/2023-12-14/')
  const share = page.locator('.newsroom')
  await share.getByRole('button', { name: 'QR code' }).click()
  await expect(
    share.getByRole('img', { name: `QR code of ${site.origin}/crossings/salla/2023-12-14/` }),
  ).toBeVisible()
  await share.getByRole('button', { name: 'Embed' }).click()
  await expect(page.frameLocator('.embed-preview').locator('[data-map]')).toBeVisible()
  const code = share.getByLabel('Code for your page')
  await expect(code).toHaveValue(/src="[^"]*\/embed\/2023-12-14\/\?crossing=salla"/)
  await share.getByLabel('Map of').selectOption('the whole border')
  await share.getByLabel(/^the latest record/).check()
  await share.getByRole('checkbox', { name: 'Border line' }).uncheck()
  await share.getByLabel('Height in pixels').fill('300')
  await expect(code).toHaveValue(
    new RegExp(`src="${site.origin}/embed/${LATEST.day}/\\?layers=open,.*,rail" .* height="300"`),
  )
  await reader.seesAddress('/crossings/salla/2023-12-14/')

  site.expectProblem('origin', /127\.0\.0\.1/)
  await onAnotherSite(page, await code.inputValue(), async () => {
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('[data-map="live"]')).toBeVisible({ timeout: 20_000 })
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^Latest record: all eight/)
    await expect(frame.getByRole('list', { name: 'Legend' })).toContainText('Closed 8')
    await expect(frame.locator('.border-line')).toHaveCount(0)
    const full = page.waitForEvent('popup')
    await frame.getByRole('link', { name: 'Full map' }).click()
    const opened = await full
    await expect(opened).toHaveURL(
      `${site.origin}/${LATEST.day}/?layers=${'open,closed,fence-planned,fence-construction,fence-built,rail'}`,
    )
    await expect(opened.getByRole('table')).toBeVisible()
  })
})

// What editors put there, who do not trust what they embed: without an origin, without windows of its own.
test('in a sandboxed frame the map works, or stands as it was written', async ({ page, site }) => {
  const address = `${site.origin}/embed/?date=2023-12-14`
  const frames = ['allow-scripts', ''].map(
    (sandbox) => `<iframe sandbox="${sandbox}" src="${address}" width="300" height="480"></iframe>`,
  )
  site.expectProblem('origin', /127\.0\.0\.1/)
  site.expectProblem('console', /^console error: Blocked script execution/)
  await onAnotherSite(page, frames.join(''), async () => {
    const live = page.locator('iframe').first().contentFrame()
    const still = page.locator('iframe').last().contentFrame()
    await expect(live.locator('[data-map="live"]')).toBeVisible({ timeout: 20_000 })
    await expect(live.getByRole('heading', { level: 1 })).toContainText('14 December 2023')
    await live
      .getByRole('button', { name: /^Niirala – [^,]+, open/ })
      .locator('.hit')
      .click()
    await expect(live.getByRole('dialog', { name: /^Niirala/ })).toBeVisible()
    expect(await live.locator('html').evaluate(() => window.origin)).toBe('null')
    expect(
      await live
        .locator('html')
        .evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')),
    ).toBe(true)
    // Its windows are blocked, so the way to the site can be read.
    await expect(live.getByText(`${new URL(site.origin).host}/`)).toContainText('2023-12-14')

    await expect(still.getByRole('heading', { level: 1 })).toContainText(/\d+ \w+ 2023/)
    await expect(still.getByText(/^Latest record/)).toBeVisible()
    await expect(still.getByRole('link', { name: /^Itäraja/ })).toBeVisible()
    await expect(still.locator('[data-waiting]').filter({ visible: true })).toHaveCount(0)
  })
})

test('no other page of the site can be framed', async ({ page, site }) => {
  site.expectProblem('origin', /127\.0\.0\.1/)
  site.expectProblem('console', /frame-ancestors/)
  site.expectProblem('failed request', /ERR_BLOCKED_BY_RESPONSE/)
  await onAnotherSite(page, `<iframe src="${site.origin}/crossings/salla/"></iframe>`, async () => {
    await expect(page.frameLocator('iframe').getByRole('main')).toHaveCount(0)
  })
})

test('in a large frame the line to the inset is drawn once', async ({ page, reader }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await reader.opensLive('/embed/')
  await expect(page.locator('.inset')).toBeVisible()
  // The live map draws it itself; that of the drawing would lie beside it.
  await expect(page.locator('.inset-connector')).toBeHidden()
})

test('the embedded map fits into the smallest frame, with its popup', { tag: '@phone' }, async ({
  page,
  reader,
}) => {
  await page.setViewportSize({ width: 320, height: 240 })
  await reader.opensLive('/embed/?crossing=salla')
  await reader.seesPopup('Salla – Салла')
  await reader.seesPopupWhole()
  const overflow = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight]
  })
  expect(overflow).toEqual([0, 0])
  await reader.presses('Escape')
  await reader.seesNoPopup()
  await expect(reader.shownMarkers).toHaveCount(8)
  const names = page.locator('.crossing-marker .crossing-names')
  await expect(names).toHaveCount(8)
  // Whole, by the letters of a name: the line that it stands in is higher.
  const box = await reader.map.locator('.map-box').boundingBox()
  const edges = await names.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
  )
  for (const [top = 0, bottom = 0] of edges) {
    expect(top).toBeGreaterThan((box?.y ?? 0) - 4)
    expect(bottom).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0) + 4)
  }
})
