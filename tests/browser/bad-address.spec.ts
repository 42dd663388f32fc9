import { CROSSINGS, pairOf, statementOf } from './record.ts'
import { expect, test } from './site.ts'

const OPENING = '20 November 2023: four of eight crossings closed'
const SCRIPT = encodeURIComponent('"><script>alert(1)</script>')

/** Address, what the page says of it, and what it shows instead. The unit tests have many more. */
const REPAIRED: [string, RegExp, string][] = [
  [
    '/?date=2023-11-31',
    /“2023-11-31” is not in the calendar/,
    '30 November 2023: all eight crossings closed',
  ],
  [
    '/embed/?date=1999-12-31',
    /The record begins on 1 November 2023/,
    '1 November 2023: all eight crossings open',
  ],
  [`/?date=${SCRIPT}`, /cannot read “"><script>alert\(1\)<\/script>” as a date/, OPENING],
  ['/?crossing=SALLA', /The crossing “SALLA” is read as “salla”/, OPENING],
  [`/?crossing=${SCRIPT}`, /There is no crossing “"><script>/, OPENING],
  [`/?layers=${SCRIPT}`, /The map has no layer/, OPENING],
  ['/#map=99/64/29', /cannot zoom to 99/, OPENING],
  [
    '/#map=%3Cimg%20src=x%20onerror=alert(1)%3E',
    /cannot read “<img src=x onerror=alert\(1\)>” as a position/,
    OPENING,
  ],
]

test('a bad address shows a whole page and says what was repaired', async ({ page, reader }) => {
  page.on('dialog', (dialog) => expect(dialog.message(), 'a script of the address ran').toBe(''))
  for (const [address, sentence, headline] of REPAIRED) {
    await test.step(decodeURIComponent(address), async () => {
      await reader.opensLive(address)
      await reader.seesRepair(sentence)
      await expect(reader.repairs.getByRole('paragraph')).toHaveCount(1)
      await reader.sees(headline)
      await expect(reader.shownMarkers).toHaveCount(8)
    })
  }
})

test('an address that means harm in every part runs nothing, and each part has its sentence', async ({
  page,
  reader,
}) => {
  page.on('dialog', (dialog) => expect(dialog.message(), 'a script of the address ran').toBe(''))
  const img = encodeURIComponent('<img src=x onerror=alert(1)>')
  await reader.opensLive(
    `/?crossing=${img}&date=__proto__&layers=constructor&${img}=${img}#map=javascript:alert(1)`,
  )
  await expect(reader.repairs.getByRole('paragraph')).toHaveText([
    /There is no crossing “<img src=x onerror=alert\(1\)>”/,
    /cannot read “__proto__” as a date/,
    /The map has no layer “constructor”/,
    /cannot read “javascript:alert\(1\)” as a position/,
  ])
  await reader.sees(OPENING)
  await expect(reader.shownMarkers).toHaveCount(8)
  await expect(page.locator('img')).toHaveCount(0)
})

test('an address in capitals ends on the page that it means', async ({ reader, site }) => {
  site.expectStatus(404)
  await reader.opens('/crossings/Salla?date=2023-12-14')
  await reader.seesAddress('/crossings/salla/2023-12-14/')
  await reader.sees('Salla – Салла')
  await expect(reader.status).toHaveText(statementOf('closed', '14 December 2023'))
})

const MISSING = [
  '/crossings/nowhere/',
  '/nowhere',
  '/crossings/salla/extra/',
  `/crossings/${SCRIPT}/`,
  '/%E0%A4%A',
]

test('an address of nothing is a page not found, which leads to the eight crossings', async ({
  page,
  reader,
  site,
}) => {
  site.expectStatus(404)
  for (const address of MISSING) {
    await reader.opens(address)
    await reader.sees('Page not found')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveText(CROSSINGS.map(pairOf))
  }
  await page.getByRole('link', { name: 'Niirala – Вяртсиля' }).click()
  await reader.sees('Niirala – Вяртсиля')
})
