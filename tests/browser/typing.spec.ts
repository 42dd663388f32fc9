import { LATEST } from './record.ts'
import { expect, test } from './site.ts'

const DECEMBER = '14 December 2023: six of eight crossings closed'

test('a date is typed, held, pasted and corrected, and each visit is one step', async ({
  context,
  page,
  reader,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await reader.opensReady('/2023-11-24/')

  await test.step('a date that is typed is shown after a pause', async () => {
    await reader.typesDate('2023-12-14')
    await reader.sees(DECEMBER)
    await reader.seesAddress('/2023-12-14/')
    await expect(reader.dateField).toHaveValue('2023-12-14')
  })

  await test.step('what is typed later in the same visit is no other step', async () => {
    await reader.typesDate('2023-11-30')
    await reader.seesAddress('/2023-11-30/')
    await reader.goesBack()
    await reader.seesAddress('/2023-11-24/')
    await expect(reader.dateField).toHaveValue('2023-11-24')
  })

  await test.step('a half-typed date stays, and is given up where the field is left', async () => {
    await reader.dateField.focus()
    await reader.presses('Backspace')
    await expect(reader.dateField).toHaveValue('')
    await reader.step('Next').focus()
    await expect(reader.dateField).toHaveValue('2023-11-24')
    await reader.seesAddress('/2023-11-24/')
  })

  await test.step('a key that is held is one step', async () => {
    const steps = await page.evaluate(() => history.length)
    await reader.dateField.focus()
    for (let times = 0; times < 60; times += 1) await page.keyboard.down('ArrowUp')
    await page.keyboard.up('ArrowUp')
    await reader.presses('Enter')
    await reader.seesAddress(/^\/2\d{3}-/)
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(steps + 1)
  })

  await test.step('a date beyond the record becomes its end, with a sentence', async () => {
    await reader.choosesDate('2030-01-31')
    await reader.seesAddress(`/${LATEST.day}/`)
    await expect(reader.dateField).toHaveValue(LATEST.day)
    await expect(page.getByText(/^The record ends on .*, so the map shows that day/)).toBeVisible()
    await reader.stepsToDecision('Previous')
    await expect(page.getByText(/^The record ends on /)).toHaveCount(0)
  })

  await test.step('a date that is picked is shown', async () => {
    await reader.picksDate('2023-11-30')
    await reader.seesAddress('/2023-11-30/')
  })

  await test.step('a date that is pasted is read as it is written', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('14.12.2023'))
    await reader.dateField.focus()
    await reader.presses('ControlOrMeta+v')
    await reader.seesAddress('/2023-12-14/')
  })
})

test('a date that is typed counts, and so does the control that is pressed at once, wherever it moves to', async ({
  page,
  reader,
}) => {
  await reader.opensReady('/')
  await reader.typesDate('2023-12-14')
  const box = await reader.step('Next').boundingBox()
  if (!box) throw new Error('There is no such step.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await expect(reader.dateField).not.toBeFocused()
  await page.mouse.up()
  await reader.seesAddress('/2023-12-15/')
})

test('a day that no calendar has, and half a date, are said; Back leaves no draft behind', async ({
  page,
  reader,
}) => {
  await reader.opensReady('/2023-12-14/')
  await reader.typesDate('2023-11-31')
  await reader.presses('Enter')
  await expect(page.getByText('That is no whole date of the calendar')).toBeVisible()
  await expect(reader.dateField).toHaveValue('2023-12-14')
  await reader.choosesMoment('Latest record')
  await expect(page.getByText('That is no whole date of the calendar')).toHaveCount(0)
  await page.clock.install()
  await reader.typesDate('2023-11-30')
  await reader.goesBack()
  await page.clock.runFor(3000)
  await reader.seesAddress('/2023-12-14/')
  await expect(reader.dateField).toHaveValue('2023-12-14')
})

test('a step that is held by key is one step of the history', async ({ page, reader }) => {
  await reader.opensReady('/2023-11-18/')
  await reader.step('Next').focus()
  for (let times = 0; times < 4; times += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await reader.seesAddress('/2023-12-15/')
  await reader.stepsToDecision('Next')
  await reader.seesAddress('/2023-12-15/?date=2024-01-15')
  await reader.goesBack()
  await reader.seesAddress('/2023-12-15/')
  await reader.goesBack()
  await reader.seesAddress('/2023-11-18/')
})

test('a browser that refuses to change the address shows the page all the same, and has the address later', async ({
  page,
  reader,
}) => {
  await page.clock.install()
  await reader.opensReady('/')
  await page.evaluate(() => {
    Object.defineProperty(history, 'pushState', {
      value: () => {
        throw new DOMException('too many', 'SecurityError')
      },
      configurable: true,
    })
  })
  await reader.choosesMoment('Latest record')
  await reader.sees(LATEST.headline)
  await reader.seesAddress('/')
  // The browser's own is there again, from its prototype.
  await page.evaluate(() => Reflect.deleteProperty(history, 'pushState'))
  await page.clock.runFor(3000)
  await reader.seesAddress(`/${LATEST.day}/`)
  await reader.goesBack()
  await reader.seesAddress('/')
})

test('playing ends at the end, begins again from the beginning, and never by itself', async ({
  page,
  reader,
}) => {
  await page.clock.install()
  await reader.opensReady('/2023-12-15/?date=2025-04-17')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.clock.runFor(3000)
  await reader.sees(LATEST.headline)
  const again = page.getByRole('button', { name: 'Play again' })
  await expect(again).toBeEnabled()
  await reader.stepsToDecision('Previous')
  await page.clock.runFor(6000)
  await reader.seesAddress('/2023-12-15/?date=2025-04-17')
  await reader.stepsToDecision('Next')
  await again.click()
  await reader.seesAddress('/2023-11-17/')
  await page.clock.runFor(3000)
  await reader.seesAddress('/2023-11-18/')
  await page.getByRole('button', { name: 'Pause' }).click()
  await reader.goesBack()
  await reader.seesAddress(`/${LATEST.day}/`)
  await again.click()
  await reader.choosesMoment('The article’s day')
  await page.clock.runFor(6000)
  await reader.seesAddress('/')
})

test('the nearest crossing answers the latest question, in the words in which it was asked', async ({
  page,
  reader,
}) => {
  await page.addInitScript(() => {
    // A device that takes its time: it answers when the test says so.
    navigator.geolocation.getCurrentPosition = (found) => {
      const coords = { longitude: 29.76, latitude: 62.6 }
      window.addEventListener('found', () => found({ coords } as GeolocationPosition))
    }
  })
  await reader.opensReady('/2023-11-24/')

  await reader.asksNearest('Atlantis')
  await reader.seesNearest(/^The map has no town “Atlantis”/)
  await reader.typesTown('Virolahti')
  await reader.seesNearest(/^The map has no town “Atlantis”/)

  await page.getByRole('button', { name: 'Use my position' }).click()
  await reader.seesNearest('Waiting for your position…')
  await reader.asksNearest('Virolahti')
  await reader.seesNearest(
    /^Nearest to Virolahti: Vaalimaa\. Nearest open .*: Raja-Jooseppi, \d+\skm from there as the crow flies\. Along the border, Vaalimaa–Raja-Jooseppi: 1,\d+\skm\. Show it on the map$/,
  )
  await page.evaluate(() => window.dispatchEvent(new Event('found')))
  await reader.seesNearest(/^Nearest to Virolahti/)

  await reader.asksNearest('Lapenranta')
  await reader.seesNearest('The map has no town “Lapenranta”. Did you mean Lappeenranta?')
  await page.getByRole('button', { name: 'Lappeenranta' }).click()
  await reader.seesNearest(/^Nearest to Lappeenranta: Nuijamaa, \d+\skm as the crow flies\./)
  await page.getByRole('status').getByRole('link', { name: 'Nuijamaa' }).click()
  await reader.seesAddress('/crossings/nuijamaa/2023-11-24/')
})

test('the way past the header leaves the map where it is', async ({ page, reader }) => {
  await reader.opensLive('/crossings/salla/2023-12-14/?fbclid=X#map=8/66.900/29.000')
  const address = '/crossings/salla/2023-12-14/?fbclid=X#map=8/66.900/29.000'
  await reader.presses('Tab')
  await reader.seesFocusOn('Skip to the content')
  await reader.presses('Enter')
  await expect(page.locator('main')).toBeFocused()
  await reader.seesAddress(address)
  await page
    .getByRole('link', { name: /^Source/ })
    .first()
    .click()
  await reader.seesAddress(address)

  // What others put into the address is passed on by nothing.
  expect(await page.content()).not.toMatch(/(?:href|value)="[^"]*fbclid/)
})

test('a page that its host does not have is not found, once', async ({ page, reader, site }) => {
  site.expectStatus(404)
  let asked = 0
  await page.route('**/crossings/salla/**', async (route) => {
    asked += 1
    await route.fulfill({ response: await route.fetch({ url: `${site.origin}/nowhere` }) })
  })
  await reader.opens('/crossings/Salla?date=2023-12-14')
  await reader.sees('Page not found')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(8)
  await reader.seesAddress('/crossings/salla/2023-12-14/')
  expect(asked).toBe(1)
})
