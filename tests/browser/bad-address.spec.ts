import { CROSSINGS, pairOf } from './crossings.ts'
import { expect, test } from './site.ts'

const OPENING = '20 November 2023: four of eight crossings closed'
const SCRIPT = encodeURIComponent('"><script>alert(1)</script>')

/** Address, what the page says of it, and what it shows instead. */
const REPAIRED: [string, RegExp, string][] = [
  ['/?date=yesterday', /cannot read “yesterday” as a date/, OPENING],
  [
    '/?date=2024-02-31',
    /“2024-02-31” is not in the calendar/,
    '29 February 2024: all eight crossings closed',
  ],
  [
    '/?date=2023-11-31',
    /“2023-11-31” is not in the calendar/,
    '30 November 2023: all eight crossings closed',
  ],
  ['/?date=1999-12-31', /The record begins on 1 November 2023/, '1 November 2023: all eight crossings open'],
  ['/?date=20.11.2023', /is read as 20 November 2023/, OPENING],
  ['/?date=2023-12-14T25:00', /has no valid time of day/, '14 December 2023: six of eight'],
  [`/?date=${SCRIPT}`, /cannot read “"><script>alert\(1\)<\/script>” as a date/, OPENING],
  ['/?crossing=narva', /There is no crossing “narva” on this map/, OPENING],
  ['/?crossing=SALLA', /The crossing “SALLA” is read as “salla”/, OPENING],
  [`/?crossing=${SCRIPT}`, /There is no crossing “"><script>/, OPENING],
  ['/?layers=lakes', /The map has no layer “lakes”, so it shows all layers/, OPENING],
  [`/?layers=${SCRIPT}`, /The map has no layer/, OPENING],
  ['/?date=2023-11-24&date=2023-11-30', /more than once which date/, '24 November 2023: seven of eight'],
  ['/#map=99/64/29', /cannot zoom to 99/, OPENING],
  ['/#map=6/0/0', /is outside this map/, OPENING],
  [
    '/#map=%3Cimg%20src=x%20onerror=alert(1)%3E',
    /cannot read “<img src=x onerror=alert\(1\)>” as a position/,
    OPENING,
  ],
]

for (const [address, sentence, headline] of REPAIRED) {
  test(`${decodeURIComponent(address)} shows a whole page and says what was repaired`, async ({
    page,
    reader,
  }) => {
    test.fixme(
      test.info().project.name === 'phone' && address.includes('SALLA'),
      'the popup is not always moved whole into view',
    )
    page.on('dialog', (dialog) => expect(dialog.message(), 'a script of the address ran').toBe(''))
    await reader.opensLive(address)
    await reader.seesRepair(sentence)
    await expect(reader.repairs.getByRole('paragraph')).toHaveCount(1)
    await reader.sees(headline)
    await expect(reader.shownMarkers.first()).toBeVisible()
  })
}

test('an address in capitals ends on the page that it means', async ({ reader, site }) => {
  site.expectStatus(404)
  await reader.opens('/crossings/Salla?date=2023-12-14')
  await reader.seesAddress('/crossings/salla/?date=2023-12-14')
  await reader.sees('Salla – Салла')
  await expect(reader.status).toHaveText('Closed on 14 December 2023')
})

const MISSING = [
  '/crossings/nowhere/',
  '/nowhere',
  '/crossings/salla/extra/',
  `/crossings/${SCRIPT}/`,
  '/%E0%A4%A',
]

for (const address of MISSING) {
  test(`${address} is a page not found, which lists the eight crossings`, async ({ page, reader, site }) => {
    site.expectStatus(404)
    await reader.opens(address)
    await reader.sees('Page not found')
    await expect(page.getByRole('main').getByRole('listitem')).toHaveText(CROSSINGS.map(pairOf))
  })
}

test('the page not found leads to a crossing', async ({ page, reader, site }) => {
  site.expectStatus(404)
  await reader.opens('/crossings/nowhere/?date=2023-12-14')
  await page.getByRole('link', { name: 'Niirala – Вяртсиля' }).click()
  await reader.sees('Niirala – Вяртсиля')
})
