import { NAMES } from './record.ts'
import { expect, test } from './site.ts'

const MARKER = /, (open|closed)/

test('Tab comes to the skip link, to the content, to the map, to the crossings and then the fences from north to south, and on to the table', async ({
  page,
  reader,
}) => {
  await reader.opensLive('/')
  await reader.presses('Tab')
  await reader.seesFocusOn('Skip to the content')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport()
  await reader.presses('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await reader.tabsTo('Play')
  const [map, ...inMap] = await reader.tabStopsUntil(/^18–23\sNov/)
  expect.soft(map).toMatch(/^Map/)
  expect(inMap.slice(0, 8).map((stop) => stop.replace(/ –.*/, ''))).toEqual(NAMES)
  expect(inMap.slice(8)).toEqual([
    // Those of the crossings that stand apart on this map.
    'Fence at Raja-Jooseppi: planned',
    'Fence at Salla: under construction, about 4 km',
    'Fence at Kuusamo: planned',
    'Fence at Vartius: planned',
    'Fence at Niirala: planned',
    'Zoom in',
    'Zoom out',
    'Show the whole border',
    'Layers',
    'OpenStreetMap',
    'GeoNames',
  ])
  await test.step('a column is chosen by key and keeps the focus', async () => {
    await reader.presses('ArrowRight')
    await reader.seesFocusOn(/^24–29\sNov/)
    await reader.presses('Enter')
    await reader.sees('24 November 2023: seven of eight crossings closed')
    await reader.seesFocusOn(/^24–29\sNov/)
  })
  await test.step('Enter on a row opens the popup of its crossing', async () => {
    await reader.tabsTo('Vaalimaa')
    await reader.presses('Enter')
    await reader.seesPopup('Vaalimaa – Торфяновка')
    await reader.presses('Escape')
    await reader.seesNoPopup()
    await reader.seesFocusOn('Vaalimaa')
  })
})

test('crossings of a hidden layer are passed over', async ({ reader }) => {
  await reader.opensLive('/?layers=closed')
  await reader.tabsTo('Play')
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

test('however the popup closes, the focus that is in it returns to the crossing', {
  tag: '@phone',
}, async ({ reader }) => {
  async function seesFocusBack(): Promise<void> {
    await reader.seesNoPopup()
    await expect(reader.marker('Salla')).toBeFocused()
    await reader.seesAddress('/')
  }

  await reader.opensLive('/')
  await reader.tabsTo(/^Salla – Салла, open/)
  for (const [place, name] of INSIDE) {
    await test.step(`by Escape from ${place}`, async () => {
      await reader.presses('Enter')
      await expect(reader.popup).toBeFocused()
      if (name) await reader.tabsTo(name)
      await reader.presses('Escape')
      await seesFocusBack()
    })
  }
  await test.step('by its close button', async () => {
    await reader.presses('Space')
    await reader.tabsTo('Close')
    await reader.presses('Enter')
    await seesFocusBack()
  })
  await test.step('by Back', async () => {
    await reader.presses('Enter')
    await expect(reader.popup).toBeFocused()
    await reader.goesBack()
    await seesFocusBack()
  })
})

test('Tab goes through the popup and out of it', async ({ reader }) => {
  await reader.opensLive('/?crossing=vartius')
  await reader.tabsTo('Open page')
  await reader.tabsTo('Copy link')
  await reader.tabsTo('Zoom in')
  await reader.tabsTo(/^18–23\sNov/)
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
