import type { Page } from '@playwright/test'
import { textWidth } from '../../src/drawing/text-width.ts'
import { namesOf } from '../unit/drawing/real-map.ts'
import { viewsIn } from '../unit/map/live/live-views.ts'
import { type MapIn, obstaclesIn, WINDOWS, wordIn } from '../unit/map/live/windows.ts'
import { collisions, type DrawnName, drawnNames, obstaclesOn } from './map-boxes.ts'
import { CROSSINGS, pairOf } from './record.ts'
import { expect, test } from './site.ts'

/** Two of the windows that the layout is proven for, a narrow and a wide one. */
const TRIED: MapIn[] = WINDOWS.filter(({ window: [width] }) => width === 390 || width === 1440).map(
  ({ window, home }) => ({ window, map: home }),
)
/** Of the views it is proven for, and what the address says of each. */
const VIEWS = { 'zoom 9, south-east': '#map=9/60.90/28.40', fitted: '#' }

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** The names of crossings, where the layout has them, from the corner of the map. */
function namesLaidOut(mapIn: MapIn, view: string): DrawnName[] {
  const { views, layOut } = viewsIn(mapIn, { kind: 'home' }, 'en')
  const shown = views.get(view)
  if (!shown) throw new Error(`There is no view "${view}".`)
  const { layout, viewport } = layOut(shown)
  const { crossings, cut, labelSize } = layout
  const { left } = viewport.bounds
  return crossings.flatMap(({ id, names, size }) => {
    if (!names || cut.includes(id)) return []
    const texts = namesOf(id)
    const [end, start] = [names.finnish.at[0] - left, names.russian.at[0] - left]
    const aside = names.finnish.leader ? 0 : Math.max(0, size - 20) / 2
    return [
      {
        text: texts.finnish,
        left: end - aside - textWidth(texts.finnish, labelSize, 600),
        right: end - aside,
      },
      {
        text: texts.russian,
        left: start + aside,
        right: start + aside + textWidth(texts.russian, labelSize),
      },
    ]
  })
}

/** What is drawn elsewhere than it is laid out, by more than a pixel. */
async function astray(page: Page, mapIn: MapIn, view: string): Promise<string[]> {
  const [laidOut, drawn, { map }] = [
    namesLaidOut(mapIn, view),
    await drawnNames(page),
    await obstaclesOn(page),
  ]
  return laidOut.flatMap(({ text, left, right }) => {
    const found = drawn.find((each) => each.text === text)
    const off = found && [found.left - map.left - left, found.right - map.left - right]
    return off?.every((each) => Math.abs(each) <= 1) ? [] : [`${text}: ${off?.join(' and ') ?? 'not drawn'}`]
  })
}

/** Obstacles that reach beyond where the layout takes it to be. */
async function beyond(page: Page, mapIn: MapIn, zoom: number): Promise<string[]> {
  const { map, pieces } = await obstaclesOn(page)
  const [width, height] = mapIn.map
  const size = [map.right - map.left, map.bottom - map.top]
  const known = [...obstaclesIn(mapIn, zoom), ...wordIn(mapIn)]
  const astray = pieces.filter(({ left, top, right, bottom }) => {
    const isBelow = top >= map.bottom - 1
    const isKnown = known.some(
      (box) =>
        left - map.left >= box.left - 1 &&
        top - map.top >= box.top - 1 &&
        right - map.left <= box.right + 1 &&
        bottom - map.top <= box.bottom + 1,
    )
    return !isBelow && !isKnown
  })
  return [
    ...(size[0] === width && size[1] === height ? [] : [`the map is ${size.join(' × ')} px`]),
    ...astray.map(({ what }) => what),
  ]
}

for (const font of ['in the web font', 'in a font that stands in for it']) {
  test(`everything on the map is drawn where it is laid out, and nothing meets, ${font}`, async ({
    page,
    reader,
    site,
  }) => {
    const isWeb = font === 'in the web font'
    if (!isWeb) await page.route('**/*.woff2', (route) => route.abort())
    await reader.opensLive('/')
    for (const mapIn of TRIED) {
      const [width, height] = mapIn.window
      await page.setViewportSize({ width, height })
      for (const [view, hash] of Object.entries(VIEWS)) {
        const zoom = view === 'fitted' ? 5 : 9
        await page.evaluate((to) => location.replace(to), hash)
        if (isWeb) await expect.poll(() => astray(page, mapIn, view), `${width}, ${view}`).toEqual([])
        await expect.poll(() => collisions(page), `${width}, ${view}`).toEqual([])
        expect(await beyond(page, mapIn, zoom), `${width}, ${view}`).toEqual([])
      }
      for (const crossing of CROSSINGS.filter(({ name }) => name === 'Imatra' || name === 'Salla')) {
        await reader.choosesRow(crossing.name)
        await reader.seesPopup(pairOf(crossing))
        await expect.poll(() => collisions(page), `${width}, the popup of ${crossing.name}`).toEqual([])
        await reader.seesPopupWhole()
      }
      await reader.presses('Escape')
    }
    // The browser says so, or not, as it gets to it.
    const problems = await site.takeProblems()
    expect(problems.filter((problem) => isWeb || !/woff2/.test(problem))).toEqual([])
  })
}
