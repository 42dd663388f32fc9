import { LATEST, openIn, PERIODS, statesWhere } from './record.ts'
import { expect, test } from './site.ts'

// What each part of the page says of each moment is tested where the part is: here, that all of them follow a link and a
// column, the live map with them.

test('a link to an hour, or to a day after the record, shows its state in every part of the page', async ({
  reader,
}) => {
  await reader.opensLive('/2023-12-14/?date=2023-12-14T07:30')
  await reader.sees('14 December 2023 at 07:30: seven of eight crossings closed')
  await reader.seesChosenPeriod('14–15 Dec')
  await reader.seesCounts({ open: 1, closed: 7 })
  await reader.seesStates(statesWhere(['Vaalimaa']))
  await expect(reader.repairs).toBeEmpty()

  await reader.opensLive('/?date=2030-01-01')
  await reader.seesRepair(`The record ends on ${LATEST.written}`)
  await reader.sees(LATEST.headline)
  await reader.seesChosenPeriod(PERIODS.at(-1)?.head ?? '')
  await reader.seesCounts({ open: LATEST.open.length, closed: 8 - LATEST.open.length })
  await reader.seesStates(statesWhere(LATEST.open))
})

test('a column of the matrix sets its date, and the map shows every state of its period', {
  tag: '@phone',
}, async ({ reader }) => {
  await reader.opensLive('/')
  for (const period of PERIODS) {
    await test.step(period.head, async () => {
      await reader.choosesPeriod(period.head)
      await reader.seesAddress(`/${period.day}/`)
      await reader.sees(period.headline)
      await reader.seesChosenPeriod(period.head)
      await reader.seesStates(statesWhere(openIn(period)))
      await reader.seesCounts({ open: openIn(period).length, closed: 8 - openIn(period).length })
    })
  }
})
