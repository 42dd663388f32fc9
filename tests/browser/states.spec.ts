import { CROSSINGS } from './crossings.ts'
import type { CrossingStates } from './driver.ts'
import { expect, test } from './site.ts'

/** Address, headline, chosen column, and what is open then. */
const TABLE: [string, string, string, string[]][] = [
  [
    '/',
    '20 November 2023: four of eight crossings closed',
    '18–23 Nov',
    ['Raja-Jooseppi', 'Salla', 'Kuusamo', 'Vartius'],
  ],
  [
    '/?date=2023-11-17',
    '17 November 2023: all eight crossings open',
    'Before 18 Nov',
    CROSSINGS.map(({ name }) => name),
  ],
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
  ['/?date=2026-05-24', 'Latest record: all eight crossings closed', 'Since 15 Dec', []],
]

function statesOf(open: readonly string[]): CrossingStates {
  return Object.fromEntries(CROSSINGS.map(({ name }) => [name, open.includes(name) ? 'open' : 'closed']))
}

for (const [address, headline, column, open] of TABLE) {
  test(`${address} says and shows: ${headline}`, async ({ reader }) => {
    await reader.opensLive(address)
    await reader.sees(headline)
    await reader.seesChosenPeriod(column)
    await reader.seesCounts({ open: open.length, closed: 8 - open.length })
    await reader.seesStates(statesOf(open))
    await expect(reader.repairs).toBeEmpty()
  })
}

test('a date after the record shows its end, and says so', async ({ reader }) => {
  await reader.opensLive('/?date=2030-01-01')
  await reader.seesRepair('The record ends on 24 May 2026')
  await reader.sees('Latest record: all eight crossings closed')
  await reader.seesStates(statesOf([]))
})

test('the latest record stands beside every other day', async ({ reader }) => {
  await reader.opens('/?date=2023-11-17')
  await expect(reader.latestRecord).toHaveText(
    /^Latest record: all eight crossings closed since 15 December 2023 at 20:00; last confirmed 24 May 2026/,
  )
})
