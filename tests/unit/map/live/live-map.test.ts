import { describe, expect, it } from 'vitest'
import { viewsIn, withPopup } from './live-views.ts'
import { provesNothingTouches } from './nothing-touches.ts'
import { WINDOWS } from './windows.ts'

describe('the inset', () => {
  const [width, height] = [900, 1024]
  const wide = { window: [1920, 1080], map: [width, height] } as const

  it('gives way to a popup that has no room beside it, and its crossings are named on the map', () => {
    const { views, layOut } = viewsIn({ window: [1440, 900], map: [674, 844] }, { kind: 'home' }, 'en')
    const view = views.get('fitted')
    expect.assert(view)
    const open = withPopup(view, layOut, 'imatra', { width: 289, height: 333 })
    expect(layOut(view).layout.inset).toBe(true)
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

provesNothingTouches(WINDOWS.filter(({ window: [width] }) => width >= 1024))
