import type { MapReader } from './driver.ts'
import { CROSSINGS, LATEST, PERIODS, pairOf, sentenceOf } from './record.ts'
import { expect, test } from './site.ts'

type Crossing = (typeof CROSSINGS)[number]

/** Days as an address and as the page writes them, and the period that each is in. */
const BEFORE_ANY = ['2023-11-17', '17 November 2023', 0] as const
const OPENING = ['2023-11-20', '20 November 2023', 1] as const
const REOPENED = ['2023-12-14', '14 December 2023', 4] as const

/** Opens the link to the page of a crossing on a day, which says how it was then and how it is now. */
async function opensPageOn(
  [date, written, period]: readonly [string, string, number],
  crossing: Crossing,
  reader: MapReader,
): Promise<void> {
  await reader.opensReady(`/crossings/${crossing.id}/?date=${date}`)
  await reader.sees(pairOf(crossing))
  await expect(reader.status).toHaveText(sentenceOf(crossing.states[period] ?? 'closed', written))
  await expect(reader.latestRecord).toHaveText(
    new RegExp(`^Latest record: closed since ${crossing.closedSince}; last confirmed ${LATEST.written}`),
  )
}

test('a link to the page of each crossing says how it was on 17 November 2023', async ({ reader }) => {
  for (const crossing of CROSSINGS) {
    await test.step(crossing.name, () => opensPageOn(BEFORE_ANY, crossing, reader))
  }
})

test('a link to the page of each crossing says how it was on 14 December 2023', {
  tag: '@phone',
}, async ({ reader }) => {
  for (const crossing of CROSSINGS) {
    await test.step(crossing.name, () => opensPageOn(REOPENED, crossing, reader))
  }
})

test('a link to the page of each crossing says how it was on 20 November 2023, and leads to every period', async ({
  reader,
}) => {
  for (const crossing of CROSSINGS) {
    await test.step(crossing.name, async () => {
      await opensPageOn(OPENING, crossing, reader)
      for (const [index, { day, written }] of PERIODS.entries()) {
        await reader.choosesDate(day)
        await expect(reader.status).toHaveText(sentenceOf(crossing.states[index] ?? 'closed', written))
      }
      await reader.seesLiveMap()
      await reader.seesChosenMarker(crossing.name)
      await expect(reader.marker(crossing.name)).toHaveAccessibleName(`${crossing.name}, closed`)
      await reader.seesNoPopup()
    })
  }
})

test('a reload and Back keep what a link to the page of a crossing shows', { tag: '@every-browser' }, async ({
  page,
  reader,
}) => {
  async function seesVaalimaaOpen(): Promise<void> {
    await reader.seesLiveMap()
    await expect(reader.status).toHaveText('Open on 14 December 2023')
    await expect(reader.marker('Vaalimaa')).toHaveAccessibleName(/^Vaalimaa, open/)
  }

  await reader.opensLive('/crossings/vaalimaa/?date=2023-12-14')
  await seesVaalimaaOpen()
  await page.reload()
  await seesVaalimaaOpen()
  await page.getByRole('link', { name: 'All eight crossings' }).click()
  await reader.seesAddress('/?date=2023-12-14')
  await reader.goesBack()
  await seesVaalimaaOpen()
})

test('a link to each crossing on the map opens its popup, whole in view', { tag: '@phone' }, async ({
  reader,
}) => {
  for (const crossing of CROSSINGS) {
    const { id, name, states } = crossing
    await test.step(name, async () => {
      await reader.opensLive(`/?crossing=${id}&date=2023-12-14`)
      await reader.seesPopup(pairOf(crossing))
      await expect(reader.popup).toContainText(sentenceOf(states[4] ?? 'closed', '14 December 2023'))
      await reader.scrollsToMap()
      await reader.seesPopupWhole()
      await reader.seesChosenMarker(name)
      await reader.seesAddress(`/?crossing=${id}&date=2023-12-14`)
    })
  }
})

test('Back and Forward close and open the popups of the crossings chosen', { tag: '@phone' }, async ({
  reader,
}) => {
  await reader.opensLive('/?date=2023-12-14')
  await reader.opensCrossing('Salla')
  await reader.seesPopup('Salla – Салла')
  await reader.choosesRow('Vaalimaa')
  await reader.seesPopup('Vaalimaa – Торфяновка')
  await reader.goesBack()
  await reader.seesPopup('Salla – Салла')
  await reader.seesPopupWhole()
  await reader.goesBack()
  await reader.seesNoPopup()
  await reader.seesAddress('/?date=2023-12-14')
  await reader.goesForward()
  await reader.goesForward()
  await reader.seesPopup('Vaalimaa – Торфяновка')
  await reader.seesPopupWhole()
  await expect(reader.popup).toContainText('Open on 14 December 2023')
})

test('Back and Forward restore dates and layers', { tag: ['@phone', '@every-browser'] }, async ({
  reader,
}) => {
  await reader.opensLive('/')
  await reader.choosesMoment('Latest record')
  await reader.togglesLayer('Border line')
  await reader.goesBack()
  await reader.seesAddress(`/?date=${LATEST.day}`)
  await expect(reader.layer('Border line')).toBeChecked()
  await reader.goesBack()
  await reader.sees('20 November 2023: four of eight crossings closed')
  await expect(reader.dateField).toHaveValue('2023-11-20')
  await reader.goesForward()
  await reader.sees('Latest record')
  await expect(reader.dateField).toHaveValue(LATEST.day)
})
