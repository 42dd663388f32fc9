import { describe, expect, it } from 'vitest'
import { classesGivenIn, classesIn, codeFrom, mayGive, selectorsOf } from './page-sheets.ts'

const FRAME = 'src/pages/frame/PageFrame.tsx'
/** What the first script and the build bring to a page with a map. */
const MAP = ['src/map/live/live-parts.ts', 'src/publish/pages/map-paths.tsx']

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
const shared = classesIn(['src/styles/site.css', 'src/styles/controls.css'].flatMap(selectorsOf))
const isOfLeaflet = (name: string) => name.startsWith('leaflet-')
/** Classes that are styled wherever they stand, on whatever page. */
const alone = classesIn(
  Object.keys(PAGES)
    .flatMap(sheetOf)
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
    expect([...alone].filter((name) => given.has(name) && !styled.has(name))).toEqual([])
  })
})
