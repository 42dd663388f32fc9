import type { Page } from '@playwright/test'
import { CROSSINGS, LATEST, PERIODS, pairOf, statementOf } from './record.ts'
import { expect, test } from './site.ts'

test.use({ javaScriptEnabled: false })

test('home without scripts says it all: headline, every state as a word, and the map by name', {
  tag: '@phone',
}, async ({ page, reader }) => {
  await reader.opens('/')
  await reader.sees('20 November 2023: four of eight crossings closed')
  await expect(reader.latestRecord).toBeVisible()
  for (const { name, states } of CROSSINGS) {
    const row = reader.matrix.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
    const cells = await row.getByRole('cell').allInnerTexts()
    const words = cells.map((text) => /open|closed/.exec(text)?.[0]).filter(Boolean)
    expect(words).toEqual(states)
  }
  await expect(reader.map).toHaveAttribute('data-map', 'drawn')
  expect(new Set(await reader.shownNames())).toEqual(
    new Set(CROSSINGS.flatMap(({ name, across }) => [name, across])),
  )
  expect(Object.keys(await reader.symbolPlaces())).toHaveLength(8)
  await seesNoDeadControl(page)
})

test('links lead on without scripts: from row and mark to the page, and from there home', {
  tag: '@phone',
}, async ({ page, reader }) => {
  await reader.opens('/')
  await reader.choosesRow('Salla')
  await reader.seesAddress('/crossings/salla/')
  await page.getByRole('link', { name: /^All eight/ }).click()
  await reader.seesAddress('/')
  await reader.map
    .getByRole('link', { name: /^Vartius – Люття, open/ })
    .first()
    .click()
  await reader.seesAddress('/crossings/vartius/')
})

test('the page of a crossing without scripts says its state, the latest record and its history', {
  tag: '@phone',
}, async ({ page, reader }) => {
  const [salla] = CROSSINGS.filter(({ id }) => id === 'salla')
  await reader.opens('/crossings/salla/')
  await reader.sees(salla ? pairOf(salla) : '')
  await expect(reader.status).toHaveText(statementOf('open', '20 November 2023'))
  await expect(reader.latestRecord).toContainText('since 24 Nov 2023, 00:00')
  const history = page.getByRole('list', { name: 'Period by period' })
  await expect(history.getByRole('link')).toHaveText([
    'Before 18 Nov, open',
    '18–23 Nov, open, applications accepted',
    '24–29 Nov, closed',
    '30 Nov–13 Dec, closed',
    '14–15 Dec, closed',
    'Since 15 Dec, closed',
  ])
  await seesNoDeadControl(page)
})

// Where the links of every other page lead is read from its file: tests/site/moments.test.ts.
test('the whole record can be walked without scripts, by links alone, and back', async ({ page, reader }) => {
  const days = [...PERIODS.map(({ day }) => day), LATEST.day]
  await test.step('forward on the map', async () => {
    await reader.opens('/')
    await page.getByRole('link', { name: 'Before 18 Nov' }).click()
    await reader.seesAddress('/2023-11-17/')
    for (const day of days.slice(1)) {
      await reader.stepsToDecision('Next')
      await reader.seesAddress(`/${day}/`)
    }
    await seesNoDeadControl(page)
    await expect(page.locator('.statement[data-shown]')).toContainText('Latest record')
    // The fence of that day: at the end of 2023 it was built at Imatra alone.
    await expect(page.locator('table').getByText('Built', { exact: true })).toHaveCount(2)
  })
  await test.step('back on the page of a crossing', async () => {
    const pageOn = (day: string) => `/crossings/vaalimaa/${day}/`
    await reader.opens('/crossings/vaalimaa/')
    await page.locator('.statement:not([data-shown]) a.statement-switch').click()
    await reader.seesAddress(pageOn(LATEST.day))
    await seesNoDeadControl(page)
    for (const day of days.toReversed().slice(1)) {
      await reader.stepsToDecision('Previous')
      await reader.seesAddress(pageOn(day))
    }
  })
})

/** A control that would do nothing, its empty place, or a word on scripts that have not come. */
async function seesNoDeadControl(page: Page): Promise<void> {
  await expect(page.locator('[data-waiting]').filter({ visible: true })).toHaveCount(0)
  for (const waiting of await page.locator('[data-waiting]').all())
    expect(await waiting.boundingBox()).toBeNull()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.locator('input, select, textarea').filter({ visible: true })).toHaveCount(0)
}
