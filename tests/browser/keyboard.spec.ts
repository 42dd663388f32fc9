import { NAMES } from './record.ts'
import { expect, test } from './site.ts'

const MARKER = /, (open|closed)/

test('Tab comes to the map, then to the crossings from north to south, and leaves the map', async ({
  reader,
}) => {
  await reader.opensLive('/')
  await reader.tabsTo('Play through the decisions')
  const stops = await reader.tabStopsUntil(/^18–23\sNov/)
  const [map, ...inMap] = stops
  expect.soft(map).toMatch(/^Map/)
  expect(inMap.slice(0, 8).map((stop) => stop.replace(/ –.*/, ''))).toEqual(NAMES)
  expect(inMap.slice(8)).toEqual([
    'Zoom in',
    'Zoom out',
    'Show the whole border',
    'Base map',
    'OpenStreetMap',
    'GeoNames',
  ])
})

test('crossings of a hidden layer are passed over', async ({ reader }) => {
  await reader.opensLive('/?layers=closed')
  await reader.tabsTo('Latest record')
  const stops = await reader.tabStopsUntil(/^Zoom in$/)
  expect(stops.filter((stop) => MARKER.test(stop)).map((stop) => stop.replace(/ –.*/, ''))).toEqual([
    'Niirala',
    'Imatra',
    'Nuijamaa',
    'Vaalimaa',
  ])
})

test('Enter and Space on a crossing open its popup, which takes the focus and gives it back', {
  tag: ['@phone', '@every-browser'],
}, async ({ reader }) => {
  await reader.opensLive('/')
  await reader.tabsTo(/^Vartius – Люття, open/)
  for (const key of ['Enter', 'Space']) {
    await reader.presses(key)
    await reader.seesPopup('Vartius – Люття')
    await expect(reader.popup).toBeFocused()
    await reader.seesPopupWhole()
    await reader.presses('Escape')
    await reader.seesNoPopup()
    await expect(reader.marker('Vartius')).toBeFocused()
  }
})

const INSIDE = [
  ['the popup itself', null],
  ['its close button', 'Close'],
  ['a source', /^SM\/2023/],
  ['its last control', 'Copy link'],
] as const

test('Escape anywhere in the popup closes it, and the focus returns to the crossing', {
  tag: '@phone',
}, async ({ reader }) => {
  await reader.opensLive('/')
  await reader.tabsTo(/^Salla – Салла, open/)
  for (const [place, name] of INSIDE) {
    await test.step(place, async () => {
      await reader.presses('Enter')
      await expect(reader.popup).toBeFocused()
      if (name) await reader.tabsTo(name)
      await reader.presses('Escape')
      await reader.seesNoPopup()
      await expect(reader.marker('Salla')).toBeFocused()
      await reader.seesAddress('/')
    })
  }
})

test('the close button and Back give the focus in the popup back to the crossing', async ({ reader }) => {
  await reader.opensLive('/')
  await reader.tabsTo(/^Niirala – Вяртсиля, closed/)
  await reader.presses('Space')
  await reader.tabsTo('Close')
  await reader.presses('Enter')
  await reader.seesNoPopup()
  await expect(reader.marker('Niirala')).toBeFocused()
  await reader.presses('Enter')
  await expect(reader.popup).toBeFocused()
  await reader.goesBack()
  await reader.seesNoPopup()
  await expect(reader.marker('Niirala')).toBeFocused()
})

test('Tab goes through the popup and out of it', async ({ reader }) => {
  await reader.opensLive('/?crossing=vartius')
  await reader.tabsTo('Open page')
  await reader.tabsTo('Copy link')
  await reader.tabsTo('Zoom in')
  await reader.tabsTo(/^18–23\sNov/)
})

test('Enter on a row of the matrix opens the popup of its crossing', async ({ reader }) => {
  await reader.opensLive('/')
  await reader.tabsTo('Vaalimaa')
  await reader.presses('Enter')
  await reader.seesPopup('Vaalimaa – Торфяновка')
  await reader.presses('Escape')
  await reader.seesNoPopup()
  await reader.seesFocusOn('Vaalimaa')
})

test('a column is chosen by key and keeps the focus', async ({ reader }) => {
  await reader.opensLive('/')
  await reader.tabsTo(/^18–23\sNov/)
  await reader.presses('ArrowRight')
  await reader.seesFocusOn(/^24–29\sNov/)
  await reader.presses('Enter')
  await reader.sees('24 November 2023: seven of eight crossings closed')
  await reader.seesFocusOn(/^24–29\sNov/)
})

test('the arrow keys and plus and minus move the map', async ({ reader }) => {
  await reader.opensLive('/#map=8/64/29.5')
  await reader.tabsTo(/^Map of/)
  await reader.presses('ArrowRight')
  await reader.seesAddress(/^\/#map=8\/6\d\.\d+\/(29\.[6-9]|3\d)/)
  await reader.presses('+')
  await reader.seesAddress(/^\/#map=9\//)
  await reader.presses('-')
  await reader.seesAddress(/^\/#map=8\//)
})

test('the skip link is the first stop and leads to the content', async ({ page, reader }) => {
  await reader.opensLive('/')
  await reader.presses('Tab')
  await reader.seesFocusOn('Skip to the content')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport()
  await reader.presses('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})
