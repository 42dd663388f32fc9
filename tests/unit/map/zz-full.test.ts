import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/address/view.ts'
import type { Box } from '../../../src/drawing/box.ts'
import { insetBox } from '../../../src/drawing/forms.ts'
import type { MapLayout } from '../../../src/drawing/layout.ts'
import { register } from '../model/real-data.ts'
import { type View, viewsIn, withPopup } from './live-views.ts'
import { faults, furniture, halves, takenBy } from './taken.ts'
import { type MapIn, popupSizes, WINDOWS } from './windows.ts'

const { crossings } = register

function faultsOf(
  layout: MapLayout,
  { bounds, furniture: pieces }: View,
  popup: Box | null = null,
): string[] {
  const inset = layout.inset ? [insetBox(bounds)] : []
  return [
    ...faults(
      [
        ...takenBy(layout),
        ...furniture(pieces, 'furniture'),
        ...furniture(inset, 'inset'),
        ...furniture(popup ? [popup] : [], 'popup'),
      ],
      bounds,
    ),
    ...halves(layout),
  ]
}

/** Nothing that a layout has touches anything else, with the popups of half of the crossings and without one. */
function faultsIn(mapIn: MapIn, language: Language): string[] {
  const { views, layOut } = viewsIn(mapIn, { kind: 'home' }, language)
  const sizes = popupSizes(mapIn)
  const found: string[] = []
  for (const [name, view] of views) {
    found.push(...faultsOf(layOut(view)('inset'), view).map((fault) => `${name}: ${fault}`))
    crossings.forEach(({ id }, index) => {
      const turn = index + LANGUAGES.indexOf(language)
      const size = sizes[turn % sizes.length]
      // Where a popup stands depends on its size alone, and every other has each in the other languages.
      if (!size) return
      const open = withPopup(view, layOut, id, size)
      const faults = faultsOf(open.layout, open.view, open.box)
      found.push(...faults.map((fault) => `${name}, popup of ${id}: ${fault}`))
    })
  }
  return found
}

describe('the inset', () => {
  const [width, height] = [900, 1024]
  const wide = { window: [1920, 1080], map: [width, height] } as const

  it('gives way to a popup that has no room beside it, and its crossings are named on the map', () => {
    const { views, layOut } = viewsIn({ window: [1440, 900], map: [674, 844] }, { kind: 'home' }, 'en')
    const view = views.get('fitted')
    expect.assert(view)
    const open = withPopup(view, layOut, 'imatra', { width: 289, height: 333 })
    expect(layOut(view)('inset').inset).toBe(true)
    expect(open.layout.inset).toBe(false)
    expect(open.layout.crossings.find(({ id }) => id === 'imatra')?.names).not.toBeNull()
  })

  it('stays beside a popup that has room', () => {
    const { views, layOut } = viewsIn(wide, { kind: 'home' }, 'en')
    const view = views.get('fitted')
    expect.assert(view)
    expect(withPopup(view, layOut, 'salla', { width: 289, height: 333 }).layout.inset).toBe(true)
  })
})

describe.each(WINDOWS)(
  'nothing on the map touches anything else in a window of $window px',
  ({ window, home, crossing }) => {
    it.each(LANGUAGES)('at any zoom, beside a popup and without one, in %s', (language) => {
      expect(faultsIn({ window, map: home }, language)).toEqual([])
    })

    it('on the page of any crossing, in any language', () => {
      const mapIn = { window, map: crossing }
      const found = LANGUAGES.flatMap((language) =>
        crossings.flatMap(({ id }) => {
          const { views, layOut } = viewsIn(mapIn, { kind: 'crossing', id }, language)
          return [...views].flatMap(([name, view]) =>
            name === 'fitted' || language === 'en'
              ? faultsOf(layOut(view)('inset'), view).map((fault) => `${id}, ${name}: ${fault}`)
              : [],
          )
        }),
      )
      expect(found).toEqual([])
    })
  },
)
