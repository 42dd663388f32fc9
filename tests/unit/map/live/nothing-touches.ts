import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../../src/address/view.ts'
import type { MapLayout } from '../../../../src/drawing/layout.ts'
import { insetBox } from '../../../../src/drawing/layout-variants.ts'
import type { Box } from '../../../../src/geometry/box.ts'
import type { Viewport } from '../../../../src/map/live/useViewport.ts'
import { register } from '../../model/real-data.ts'
import { viewsIn, withPopup } from './live-views.ts'
import { faults, halves, takenBy, takenByObstacles } from './taken.ts'
import { type MapIn, type MapWindow, popupSizes } from './windows.ts'

const { crossings } = register

function faultsOf(layout: MapLayout, { bounds, obstacles }: Viewport, popup: Box | null = null): string[] {
  const inset = layout.inset ? [insetBox(bounds)] : []
  return [
    ...faults(
      [
        ...takenBy(layout),
        ...takenByObstacles(obstacles, 'obstacle'),
        ...takenByObstacles(inset, 'inset'),
        ...takenByObstacles(popup ? [popup] : [], 'popup'),
      ],
      bounds,
    ),
    ...halves(layout),
  ]
}

/** What a map's layouts have that touches anything else, without a popup and with each of the eight. */
function faultsIn(mapIn: MapIn, language: Language): string[] {
  const { views, layOut } = viewsIn(mapIn, { kind: 'home' }, language)
  const sizes = popupSizes(mapIn)
  const found: string[] = []
  for (const [name, view] of views) {
    const { layout, viewport } = layOut(view)
    found.push(...faultsOf(layout, viewport).map((fault) => `${name}: ${fault}`))
    crossings.forEach(({ id }, index) => {
      // Where a popup stands depends on its size alone: each crossing has all of them, one a language.
      const size = sizes[(index + LANGUAGES.indexOf(language)) % sizes.length]
      if (!size) return
      const open = withPopup(view, layOut, id, size)
      const faults = faultsOf(open.layout, open.viewport, open.box)
      found.push(...faults.map((fault) => `${name}, popup of ${id}: ${fault}`))
    })
  }
  return found
}

/** For some of the windows: two processes share the work. */
export function provesNothingTouches(windows: readonly MapWindow[]): void {
  describe.each(windows)(
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
            return [...views].flatMap(([name, view]) => {
              if (name !== 'fitted' && language !== 'en') return []
              const { layout, viewport } = layOut(view)
              return faultsOf(layout, viewport).map((fault) => `${id}, ${name}: ${fault}`)
            })
          }),
        )
        expect(found).toEqual([])
      })
    },
  )
}
