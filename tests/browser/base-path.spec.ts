import { existsSync } from 'node:fs'
import { BELOW_PATH } from '../servers/below-path.ts'
import { expect, test } from './site.ts'

const { base, directory, siteUrl, command } = BELOW_PATH

test.use({ baseURL: process.env.BELOW_PATH_URL })

test.beforeAll(() => {
  if (!existsSync(directory)) throw new Error(`The site below a path is not built yet: run\n${command}`)
})

test('below a path, the map leads from date to crossing to page', async ({ page, reader }) => {
  await reader.opensLive('./')
  await reader.choosesDate('2023-12-14')
  await reader.seesAddress(`${base}2023-12-14/`)
  await reader.opensCrossing('Niirala')
  await reader.seesPopup('Niirala – Вяртсиля')
  await reader.seesAddress(`${base}2023-12-14/?crossing=niirala`)
  await reader.opensPage()
  await reader.seesAddress(`${base}crossings/niirala/2023-12-14/`)
  await reader.sees('Niirala – Вяртсиля')
  await reader.seesLiveMap()
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${siteUrl}${base}crossings/niirala/2023-12-14/`,
  )
})

test('below a path, an address that is not there is found or leads on', async ({ page, reader, site }) => {
  site.expectStatus(404)
  await reader.opens('./crossings/Salla')
  await reader.seesAddress(`${base}crossings/salla/`)
  await reader.opens('./nowhere/')
  await reader.sees('Page not found')
  await page.getByRole('main').getByRole('link', { name: 'Niirala – Вяртсиля' }).click()
  await reader.seesAddress(`${base}crossings/niirala/`)
})
