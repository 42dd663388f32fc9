import { describe, expect, it } from 'vitest'
import { layOutPage } from '../../../../src/drawing/page-layouts.ts'
import { boxAround } from '../../../../src/geometry/box.ts'
import { wholeFrameAround } from '../../../../src/geometry/projection.ts'
import { groundworks, liveLayout } from '../../../../src/map/live/live-layout.ts'
import { geometry } from '../../drawing/real-map.ts'
import { register } from '../../model/real-data.ts'

const page = { kind: 'home' } as const
const prerendered = layOutPage(geometry, register, { page, language: 'en' }).variants.at(-1)
expect.assert(prerendered)
const { variant, layout } = prerendered
const { borderLengthKm } = register
const source = {
  geometryOf: () => geometry,
  page,
  language: 'en',
  borderLengthKm,
  inset: true,
  prerendered,
} as const

/** The fitted view, in a frame that begins so far to the left of and above the layout's. */
function fittedFrom([x, y]: readonly [number, number]) {
  const { zoom, origin } = wholeFrameAround(variant.center, variant.zoom)
  return {
    frame: { zoom, origin: [origin[0] - x, origin[1] - y] as const },
    bounds: boxAround([x, y], variant.width / 2, variant.height / 2),
    obstacles: [boxAround([x + 100, y - 50], 20)],
  }
}

describe('the live map in the fitted view', () => {
  it('has the very layout that was prerendered', () => {
    const ground = groundworks(source)(fittedFrom([311, 417]))
    expect(liveLayout(source, ground, 'inset')).toBe(layout)
  })

  it('sees it from its own frame: view and obstacles are where they were', () => {
    const { viewport } = groundworks(source)(fittedFrom([311, 417]))
    expect(viewport).toEqual({
      frame: layout.frame,
      bounds: boxAround([0, 0], variant.width / 2, variant.height / 2),
      obstacles: [boxAround([100, -50], 20)],
    })
  })

  it('lays it out anew without the inset, whose crossings are then named on the map', () => {
    const { inset, crossings } = liveLayout(source, groundworks(source)(fittedFrom([311, 417])), 'no inset')
    expect([layout.inset, inset]).toEqual([true, false])
    expect(crossings.find(({ id }) => id === 'imatra')?.names).not.toBeNull()
  })
})

describe('groundworks', () => {
  it('does the first half once for all views of a frame', () => {
    const groundworkFor = groundworks(source)
    const { frame, bounds, obstacles } = fittedFrom([0, 0])
    const view = { frame: { ...frame, zoom: frame.zoom + 1 }, bounds, obstacles }
    const { ground } = groundworkFor(view)
    expect(ground).not.toBeNull()
    expect(groundworkFor({ ...view, bounds: boxAround([90, 40], 300) }).ground).toBe(ground)
    expect(groundworkFor({ ...view, frame: { ...view.frame, zoom: frame.zoom + 2 } }).ground).not.toBe(ground)
  })
})
