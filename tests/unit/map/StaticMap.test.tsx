import { describe, expect, it } from 'vitest'
import type { PageLayouts } from '../../../src/drawing/page-layouts.ts'
import { layOutPage } from '../../../src/drawing/page-layouts.ts'
import { StaticMap } from '../../../src/map/StaticMap.tsx'
import { shareCardOf } from '../../../src/publish/pictures/share-card.ts'
import { mapStateOf } from '../../../src/site/map-state.ts'
import { CROSSINGS, openIn, PERIODS, statesWhere } from '../../browser/record.ts'
import { geometry } from '../drawing/real-map.ts'
import { register } from '../model/real-data.ts'
import { markupOf } from '../site/markup.ts'
import { siteOn } from '../site/site-on.ts'

const { variants, inset } = layOutPage(geometry, register, { page: { kind: 'home' }, language: 'en' })
const basemap = {
  name: 'overview',
  zoom: 8,
  origin: [0, 0],
  size: [1, 1],
  sharpTo: 6.5,
  parts: ['sea'],
  level: null,
} as const satisfies PageLayouts['basemap']
const SOUTH_EAST = ['Imatra', 'Nuijamaa', 'Vaalimaa']

/** By the words and by the symbols of the marks in a drawing: both, since each could be wrong alone. */
function statesIn(markup: string) {
  const marks = [
    ...markup.matchAll(
      /aria-label="([^",]+?) – [^",]+, (open|closed)[^"]*".*?<g class="symbol-(open|closed)">/g,
    ),
  ]
  return Object.fromEntries(
    marks.map(([, name, word, symbol]) => [name, word === symbol ? word : `${word}, drawn ${symbol}`]),
  )
}

// The live map is held against the same record in tests/browser/states.spec.ts.
describe.each(PERIODS)('every variant of the map on $written', (period) => {
  const expected = statesWhere(openIn(period))
  const site = siteOn(period.day)
  const state = mapStateOf(site)

  it.each(variants.map(({ variant, layout }) => ({ name: variant.name, layout })))(
    'the first paint, $name',
    ({ layout }) => {
      expect(
        statesIn(markupOf(<StaticMap layout={layout} state={state} basemap={basemap} file="" />, site)),
      ).toEqual(expected)
    },
  )

  it('the inset', () => {
    expect.assert(inset)
    const drawn = statesIn(
      markupOf(<StaticMap layout={inset} state={state} basemap={basemap} file="" />, site),
    )
    expect(drawn).toEqual(Object.fromEntries(SOUTH_EAST.map((name) => [name, expected[name]])))
  })

  it('the share image', () => {
    const card = shareCardOf(register, { page: { kind: 'home' }, day: period.day }, 'en')
    const states = CROSSINGS.map(({ id, name }) => [name, card.crossings.get(id)?.status])
    expect(Object.fromEntries(states)).toEqual(expected)
  })
})
