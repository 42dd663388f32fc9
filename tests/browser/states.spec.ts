import { CROSSINGS, LATEST, NAMES, openIn, PERIODS, pairOf, sentenceOf, statesWhere } from './record.ts'
import { expect, test } from './site.ts'

/** Address, headline, chosen column, and what is open then. */
const LINKS: [string, string, string, readonly string[]][] = [
  [
    '/',
    '20 November 2023: four of eight crossings closed',
    '18–23 Nov',
    ['Raja-Jooseppi', 'Salla', 'Kuusamo', 'Vartius'],
  ],
  ['/?date=2023-11-17', '17 November 2023: all eight crossings open', 'Before 18 Nov', NAMES],
  ['/?date=2023-11-24', '24 November 2023: seven of eight crossings closed', '24–29 Nov', ['Raja-Jooseppi']],
  ['/?date=2023-11-30', '30 November 2023: all eight crossings closed', '30 Nov–13 Dec', []],
  [
    '/?date=2023-12-14',
    '14 December 2023: six of eight crossings closed',
    '14–15 Dec',
    ['Niirala', 'Vaalimaa'],
  ],
  [
    '/?date=2023-12-14T07:30',
    '14 December 2023 at 07:30: seven of eight crossings closed',
    '14–15 Dec',
    ['Vaalimaa'],
  ],
  ['/?date=2023-12-15', '15 December 2023: all eight crossings closed', 'Since 15 Dec', []],
  [`/?date=${LATEST.day}`, LATEST.headline, PERIODS.at(-1)?.head ?? '', LATEST.open],
]

test('a link to a moment says and shows its state', async ({ reader }) => {
  for (const [address, headline, head, open] of LINKS) {
    await test.step(address, async () => {
      await reader.opensLive(address)
      await reader.sees(headline)
      await reader.seesChosenPeriod(head)
      await reader.seesCounts({ open: open.length, closed: 8 - open.length })
      await reader.seesStates(statesWhere(open))
      await expect(reader.repairs).toBeEmpty()
    })
  }
})

test('a date after the record shows its end, and says so', async ({ reader }) => {
  await reader.opensLive('/?date=2030-01-01')
  await reader.seesRepair(`The record ends on ${LATEST.written}`)
  await reader.sees(LATEST.headline)
  await reader.seesStates(statesWhere(LATEST.open))
})

test('the latest record stands beside every other day', async ({ reader }) => {
  await reader.opens('/?date=2023-11-17')
  await expect(reader.latestRecord).toHaveText(
    new RegExp(`^${LATEST.headline} since 15 December 2023 at 20:00; last confirmed ${LATEST.written}`),
  )
})

test('a column of the matrix sets its date, and the map shows every state of its period', {
  tag: '@phone',
}, async ({ reader }) => {
  await reader.opensLive('/')
  for (const period of PERIODS) {
    await test.step(period.head, async () => {
      await reader.choosesPeriod(period.head)
      await reader.seesAddress(`/?date=${period.day}`)
      await reader.sees(period.headline)
      await reader.seesChosenPeriod(period.head)
      await reader.seesStates(statesWhere(openIn(period)))
      await reader.seesCounts({ open: openIn(period).length, closed: 8 - openIn(period).length })
    })
  }
})

test('the popup of every crossing says its state in every period', async ({ reader }) => {
  await reader.opensLive('/')
  for (const crossing of CROSSINGS) {
    await test.step(crossing.name, async () => {
      await reader.choosesRow(crossing.name)
      await reader.seesPopup(pairOf(crossing))
      for (const [index, { day, written }] of PERIODS.entries()) {
        await reader.choosesDate(day)
        await expect(reader.popup).toContainText(sentenceOf(crossing.states[index] ?? 'closed', written))
      }
    })
  }
})
