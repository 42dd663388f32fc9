import { NAMES } from './crossings.ts'
import { expect, test } from './site.ts'

const LINES = [
  ['Fence planned', 'fence-planned', 'fence'],
  ['Fence under construction', 'fence-construction', 'fence'],
  ['Fence built', 'fence-built', 'fence'],
  ['Border line', 'border', 'border'],
  ['Rail crossing Vainikkala', 'rail', 'rail'],
] as const

const ALL = ['open', 'closed', 'fence-planned', 'fence-construction', 'fence-built', 'border', 'rail']

function without(layer: string): string {
  return `/?layers=${ALL.filter((each) => each !== layer).join(',')}`
}

const STATUSES: [string, string, string[]][] = [
  ['Open', 'open', ['Raja-Jooseppi', 'Salla', 'Kuusamo', 'Vartius']],
  ['Closed', 'closed', ['Niirala', 'Imatra', 'Nuijamaa', 'Vaalimaa']],
]

for (const [label, layer, crossings] of STATUSES) {
  test(`the layer "${label}" hides and shows its crossings, not their count`, async ({ reader }) => {
    await reader.opensLive('/')
    await reader.togglesLayer(label)
    await reader.seesAddress(without(layer))
    for (const name of NAMES) await expect(reader.marker(name)).toHaveCount(crossings.includes(name) ? 0 : 1)
    await expect(reader.shownMarkers).toHaveCount(4)
    await reader.seesCounts({ open: 4, closed: 4 })
    await reader.togglesLayer(label)
    await reader.seesAddress('/')
    await expect(reader.shownMarkers).toHaveCount(8)
  })
}

for (const [label, layer, what] of LINES) {
  test(`the layer "${label}" hides and shows what it names`, async ({ reader }) => {
    await reader.opensLive('/')
    const all = await reader.drawn(what).count()
    const name = await reader.layer(label).getAttribute('aria-label')
    await reader.togglesLayer(label)
    await reader.seesAddress(without(layer))
    await expect.poll(() => reader.drawn(what).count()).toBeLessThan(all)
    expect(await reader.layer(label).getAttribute('aria-label')).toBe(name)
    await reader.togglesLayer(label)
    await reader.seesAddress('/')
    await expect(reader.drawn(what)).toHaveCount(all)
  })

  test(`a link to the layer "${label}" alone shows it and nothing else`, async ({ reader }) => {
    await reader.opensLive(`/?layers=${layer}`)
    await expect(reader.shownMarkers).toHaveCount(0)
    for (const other of ['border', 'fence', 'rail'] as const)
      await expect(reader.drawn(other).first()).toBeAttached({ attached: other === what })
  })
}

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
