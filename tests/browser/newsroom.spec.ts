import { readFile } from 'node:fs/promises'
import { expect, test } from './site.ts'

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

test('a sentence with both statements and their sources is copied by key, in English too', async ({
  page,
  reader,
  site,
}) => {
  await reader.opensReady('/fi/?crossing=salla')
  await page.getByRole('button', { name: 'Kopioi virke' }).focus()
  await reader.presses('Enter')
  await expect(page.getByRole('button', { name: 'Kopioitu' })).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(
    /^Suomen ja Venäjän rajan rajanylityspaikka Salla oli 20. marraskuuta 2023 avoinna. Se on/,
  )
  expect(copied).toContain(
    `UNN, lähteenä Yle, 24. toukokuuta 2026; luettu Itärajasta, ${site.origin}/fi/?crossing=salla`,
  )
  const inEnglish = page.locator('.newsroom-parts [lang="en"]')
  await expect(inEnglish).toContainText('On 20 November 2023, the road crossing Salla')
  await expect(inEnglish).toContainText('UNN, citing Yle, 24 May 2026')
  await reader.seesAddress('/fi/?crossing=salla')
})

test('the rows and the picture of a view are saved as files', async ({ page, reader }) => {
  await reader.opensReady('/?date=2023-12-14T07:30')
  await page.getByRole('button', { name: 'CSV rows' }).click()
  const rows = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV, this day' }).click()
  const file = await rows
  expect(file.suggestedFilename()).toBe('itaraja-2023-12-14T0730.csv')
  const text = await readFile(await file.path(), 'utf8')
  const all = await page.evaluate(async () => (await fetch('/data/status.csv')).text())
  const [head, ...lines] = text.trimEnd().split('\r\n')
  expect(all.startsWith(`${head}\r\n`)).toBe(true)
  expect(lines).toHaveLength(8)
  for (const line of lines) expect(all).toContain(`\r\n${line}\r\n`)

  await page.getByRole('button', { name: 'Picture' }).click()
  await expect(
    page.getByRole('img', { name: '14 Dec 2023, 07:30: seven of eight closed. Latest record: all eight' }),
  ).toBeVisible()
  const picture = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PNG, 2×' }).click()
  const png = await readFile(await (await picture).path())
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(2400)
})
