import { CROSSINGS, LATEST, PERIODS, pairOf, statementOf } from './record.ts'
import { expect, test } from './site.ts'

// What each crossing's page says on every day of the record is proven without a browser, in
// tests/unit/pages/crossing/crossing-on-each-day.test.ts. Here a link is opened as a reader does.

test('a link to the page of each crossing says how it was on its day and how it is now, and rings it on the map', async ({
  reader,
}) => {
  for (const crossing of CROSSINGS) {
    await test.step(crossing.name, async () => {
      await reader.opensLive(`/crossings/${crossing.id}/2023-12-14/`)
      await reader.sees(pairOf(crossing))
      await expect(reader.status).toHaveText(statementOf(crossing.states[4] ?? 'closed', '14 December 2023'))
      await expect(reader.latestRecord).toHaveText(
        new RegExp(`since ${crossing.closedSince}Closed.*Last confirmed ${LATEST.written}`),
      )
      await reader.seesChosenMarker(crossing.name)
      await expect(reader.marker(crossing.name)).toHaveAccessibleName(
        new RegExp(`^${pairOf(crossing)}, ${crossing.states[4]}`),
      )
      await reader.seesNoPopup()
    })
  }
})

test('the page of a crossing leads to every period', { tag: '@phone' }, async ({ reader }) => {
  const [crossing] = CROSSINGS.slice(-1)
  await reader.opensReady(`/crossings/${crossing?.id}/`)
  for (const [index, { day, written }] of PERIODS.entries()) {
    await reader.choosesDate(day)
    await expect(reader.status).toHaveText(statementOf(crossing?.states[index] ?? 'closed', written))
  }
})

test('the links to both neighbours stand together at the end of their line', async ({ page, reader }) => {
  await reader.opens('/crossings/salla/')
  const line = page.locator('.neighbours')
  const edges = await line.evaluate((all) =>
    [all, ...all.children].map((each) => each.getBoundingClientRect()),
  )
  const [around, , north, south] = edges
  expect(south?.right).toBeCloseTo(around?.right ?? 0, 0)
  // The gap of the line, where they would else share the room that is left.
  expect((south?.left ?? 0) - (north?.right ?? 0)).toBeCloseTo(24, 0)
})

test('a reload and Back keep what a link to the page of a crossing shows', { tag: '@every-browser' }, async ({
  page,
  reader,
}) => {
  async function seesVaalimaaOpen(): Promise<void> {
    await reader.seesLiveMap()
    await expect(reader.status).toHaveText(statementOf('open', '14 December 2023'))
    await expect(reader.marker('Vaalimaa')).toHaveAccessibleName(/^Vaalimaa – Торфяновка, open/)
  }

  await reader.opensLive('/crossings/vaalimaa/2023-12-14/')
  await seesVaalimaaOpen()
  await page.reload()
  await seesVaalimaaOpen()
  await page.getByRole('link', { name: 'All eight crossings' }).click()
  await reader.seesAddress('/2023-12-14/')
  await reader.goesBack()
  await seesVaalimaaOpen()
})

test('a link to each crossing on the map opens its popup, whole in view', { tag: '@phone' }, async ({
  reader,
}) => {
  for (const crossing of CROSSINGS) {
    const { id, name, states } = crossing
    await test.step(name, async () => {
      await reader.opensLive(`/2023-12-14/?crossing=${id}`)
      await reader.seesPopup(pairOf(crossing))
      await expect(reader.popup).toContainText(statementOf(states[4] ?? 'closed', '14 December 2023'))
      await reader.scrollsToMap()
      await reader.seesPopupWhole()
      await reader.seesChosenMarker(name)
      await reader.seesAddress(`/2023-12-14/?crossing=${id}`)
    })
  }
})

test('Back and Forward close and open the popups of the crossings chosen', { tag: '@phone' }, async ({
  reader,
}) => {
  await reader.opensLive('/2023-12-14/')
  await reader.opensCrossing('Salla')
  await reader.seesPopup('Salla – Салла')
  await reader.choosesRow('Vaalimaa')
  await reader.seesPopup('Vaalimaa – Торфяновка')
  await reader.goesBack()
  await reader.seesPopup('Salla – Салла')
  await reader.seesPopupWhole()
  await reader.goesBack()
  await reader.seesNoPopup()
  await reader.seesAddress('/2023-12-14/')
  await reader.goesForward()
  await reader.goesForward()
  await reader.seesPopup('Vaalimaa – Торфяновка')
  await reader.seesPopupWhole()
  await expect(reader.popup).toContainText(statementOf('open', '14 December 2023'))
})

test('Back and Forward restore dates and layers', { tag: ['@phone', '@every-browser'] }, async ({
  reader,
}) => {
  await reader.opensLive('/')
  await reader.choosesMoment('Latest record')
  await reader.togglesLayer('Border line')
  await reader.goesBack()
  await reader.seesAddress(`/${LATEST.day}/`)
  await expect(reader.layer('Border line')).toBeChecked()
  await reader.goesBack()
  await reader.sees('20 November 2023: four of eight crossings closed')
  await expect(reader.dateField).toHaveValue('2023-11-20')
  await reader.goesForward()
  await reader.sees('Latest record')
  await expect(reader.dateField).toHaveValue(LATEST.day)
})
