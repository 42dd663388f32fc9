import type { Page } from '@playwright/test'
import { faultOfFocus } from './focus.ts'
import { expect, test } from './site.ts'
import { faultsOfTargets } from './targets.ts'

/** More stops than any page has. */
const STOPS = 250

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Goes by Tab through a whole page. */
async function faultsOnTheWay(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (let stops = 0; stops < STOPS; stops += 1) {
    await page.keyboard.press('Tab')
    const { stop, fault } = await faultOfFocus(page)
    if (stop === 'nothing') return faults
    // The map moves to a crossing that has the focus and is outside of it; the browser scrolls first, and Leaflet back.
    if (fault && !(await isSoonInOrder(page))) faults.push(`${stop} ${fault}`)
  }
  return [...faults, 'Tab does not come to an end']
}

async function isSoonInOrder(page: Page): Promise<boolean> {
  const faultNow = async () => (await faultOfFocus(page)).fault
  const watched = expect.poll(faultNow, { timeout: 5000, intervals: [20, 50, 100] }).toBeNull()
  return watched.then(
    () => true,
    () => false,
  )
}

const WAYS = [
  ['/?crossing=vartius', 'light'],
  ['/?crossing=vartius', 'dark'],
  ['/crossings/salla/', 'dark'],
] as const

for (const [path, colorScheme] of WAYS) {
  test(`the focus can be seen wherever it is on ${path}, ${colorScheme}`, async ({ page, reader }) => {
    await page.emulateMedia({ colorScheme })
    await reader.opensLive(path)
    // Nothing that has the focus is seen against it, and to paint it at every stop takes most of the time.
    await reader.hidesBasemap()
    expect(await faultsOnTheWay(page)).toEqual([])
  })
}

test('what is to be hit is large enough, and nothing overlaps', async ({ page, reader }) => {
  await reader.opensLive('/')
  // Where three crossings lie within 50 px, their places are what the map is there to tell; the inset beside it, the
  // rows of the table and the nearer views below have them apart.
  const faults = await faultsOfTargets(page, 24)
  const others = faults.filter((fault) => !/, closed overlaps .*, closed$/.test(fault))
  expect.soft(others, 'home').toEqual([])
  for (const place of ['7/61.500/29.000', '8/61.000/28.500', '9/61.0000/28.5000']) {
    await page.goto(`/#map=${place}`)
    const faultsNow = () => faultsOfTargets(page, 24, '.map-box')
    await expect.configure({ soft: true }).poll(faultsNow, place).toEqual([])
  }
  await reader.opensLive('/crossings/salla/')
  expect.soft(await faultsOfTargets(page, 24), 'crossing').toEqual([])
})

test('in forced colours open and closed are told apart by shape, and both are drawn', async ({
  page,
  reader,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await reader.opensLive('/')
  const shapes = await reader.markers.evaluateAll((markers) =>
    markers.map((marker) => {
      const [open, closed] = [
        marker.querySelector('.symbol-open .ring'),
        marker.querySelector('.symbol-closed .solid'),
      ]
      const shape = open ?? closed
      if (!shape) return 'nothing'
      const { stroke, fill } = getComputedStyle(shape)
      const ground = getComputedStyle(document.body).backgroundColor
      return `${shape.localName} ${(open ? stroke : fill) === ground ? 'unseen' : 'seen'}`
    }),
  )
  expect(shapes).toEqual([...Array(4).fill('circle seen'), ...Array(4).fill('rect seen')])
})
