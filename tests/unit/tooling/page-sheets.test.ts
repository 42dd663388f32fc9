import { describe, expect, it } from 'vitest'
import { classesGivenIn, classesIn, codeFrom, mayGive, selectorsOf } from './page-sheets.ts'

const FRAME = 'src/pages/frame/PageFrame.tsx'
/** What the first script and the build bring to a page with a map. */
const LIVE = 'src/map/live/live-parts.ts'
const MAP = [LIVE, 'src/publish/pages/map-paths.tsx']

/** The modules that draw each kind of page. */
const PAGES = {
  home: ['src/pages/home/HomePage.tsx', FRAME, ...MAP],
  crossing: ['src/pages/crossing/CrossingPage.tsx', FRAME, ...MAP],
  decisions: ['src/pages/decisions/DecisionsPage.tsx', FRAME],
  about: ['src/pages/about/AboutPage.tsx', FRAME],
  embed: ['src/pages/embed/EmbedPage.tsx', ...MAP],
  'not-found': ['src/pages/not-found/NotFoundPage.tsx', FRAME],
}

const sheetOf = (kind: string) => selectorsOf(`src/pages/${kind}.css`)
/** What comes with the live map. */
const liveSheet = selectorsOf('src/map/live/live.css')
const shared = classesIn(['src/styles/site.css', 'src/styles/controls.css'].flatMap(selectorsOf))
const isOfLeaflet = (name: string) => name.startsWith('leaflet-')
/** Classes that are styled wherever they stand, on whatever page. */
const alone = classesIn(
  Object.keys(PAGES)
    .flatMap(sheetOf)
    .concat(liveSheet)
    .filter((selector) => /^\.[\w-]+$/.test(selector)),
)

describe.each(Object.entries(PAGES))('the style sheet of the page %s', (kind, modules) => {
  const styled = classesIn(sheetOf(kind))
  const code = codeFrom(modules)

  it('has no rule for what the page never has, but those that all share', () => {
    const isGiven = mayGive(code)
    const dead = [...styled].filter((name) => !isGiven(name) && !shared.has(name) && !isOfLeaflet(name))
    expect(dead).toEqual([])
  })

  it('has the rules for all that the page has', () => {
    const given = classesGivenIn(code)
    const ofLive = modules.includes(LIVE) ? classesIn(liveSheet) : new Set()
    const unstyled = [...alone].filter((name) => given.has(name) && !styled.has(name) && !ofLive.has(name))
    expect(unstyled).toEqual([])
  })
})

it('the style sheet of the live map has no rule for what the live map never has', () => {
  const isGiven = mayGive(codeFrom([LIVE, 'src/map/InteractiveMap.tsx', 'src/pages/MapBox.tsx']))
  expect([...classesIn(liveSheet)].filter((name) => !isGiven(name) && !isOfLeaflet(name))).toEqual([])
})
