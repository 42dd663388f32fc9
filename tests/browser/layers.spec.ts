import { NAMES, statesWhere } from './record.ts'
import { expect, test } from './site.ts'

const LINES = [
  ['Fence planned', 'fence-planned', 'fence'],
  ['Fence under construction', 'fence-construction', 'fence'],
  ['Fence built', 'fence-built', 'fence'],
  ['Border line', 'border', 'border'],
  ['Rail crossing Vainikkala', 'rail', 'rail'],
] as const

const ALL = ['open', 'closed', 'fence-planned', 'fence-construction', 'fence-built', 'border', 'rail']
const OPEN = ['Raja-Jooseppi', 'Salla', 'Kuusamo', 'Vartius']
const CLOSED = NAMES.filter((name) => !OPEN.includes(name))

function without(layer: string): string {
  return `/?layers=${ALL.filter((each) => each !== layer).join(',')}`
}

test('the layers "Open" and "Closed" hide and show their crossings, not their counts', {
  tag: ['@phone', '@every-browser'],
}, async ({ reader }) => {
  await reader.opensLive('/')
  for (const [label, layer, stay] of [
    ['Open', 'open', CLOSED],
    ['Closed', 'closed', OPEN],
  ] as const) {
    await reader.togglesLayer(label)
    await reader.seesAddress(without(layer))
    await expect.poll(async () => Object.keys(await reader.crossingStates())).toEqual(stay)
    await expect(reader.shownMarkers).toHaveCount(4)
    await reader.seesCounts({ open: 4, closed: 4 })
    await reader.togglesLayer(label)
    await reader.seesAddress('/')
    await reader.seesStates(statesWhere(OPEN))
  }
})

/** Near enough that every fence is drawn on a phone too. */
const NEAR = '#map=8/61.000/28.500'

test('every other layer hides and shows what it names', { tag: '@phone' }, async ({ reader }) => {
  await reader.opensLive(`/${NEAR}`)
  for (const [label, layer, what] of LINES) {
    await test.step(label, async () => {
      await reader.opensLayers()
      const all = await reader.drawn(what).count()
      const name = await reader.layer(label).getAttribute('aria-label')
      await reader.togglesLayer(label)
      await reader.seesAddress(without(layer) + NEAR)
      await expect.poll(() => reader.drawn(what).count()).toBeLessThan(all)
      expect(await reader.layer(label).getAttribute('aria-label')).toBe(name)
      await reader.togglesLayer(label)
      await reader.seesAddress(`/${NEAR}`)
      await expect(reader.drawn(what)).toHaveCount(all)
    })
  }
})

test('a link to one layer shows it and nothing else', async ({ reader }) => {
  for (const [label, layer, what] of LINES.filter(([label]) => !/planned|under/.test(label))) {
    await test.step(label, async () => {
      await reader.opensLive(`/?layers=${layer}`)
      await expect(reader.shownMarkers).toHaveCount(0)
      for (const other of ['border', 'fence', 'rail'] as const)
        await expect(reader.drawn(other).first()).toBeAttached({ attached: other === what })
    })
  }
})

test('no layer leaves the base map, and a reload keeps it so', async ({ page, reader }) => {
  await reader.opensLive('/?layers=rail')
  await reader.togglesLayer('Rail crossing Vainikkala')
  await reader.seesAddress('/?layers=none')
  await page.reload()
  await reader.seesLiveMap()
  await reader.seesAddress('/?layers=none')
  await expect(reader.repairs).toBeEmpty()
  await expect(reader.shownMarkers).toHaveCount(0)
  for (const what of ['border', 'fence', 'rail'] as const) await expect(reader.drawn(what)).toHaveCount(0)
  await reader.seesCounts({ open: 4, closed: 4 })
})
