import { describe, expect, it } from 'vitest'
import type { MapLayout } from '../../../src/drawing/layout.ts'
import { moveLayout } from '../../../src/drawing/move-layout.ts'
import { layOutPage } from '../../../src/static-map/page-layouts.ts'
import { register } from '../model/real-data.ts'
import { geometry } from './real-map.ts'

const { forms } = layOutPage(geometry, register, {
  page: { kind: 'crossing', id: 'vaalimaa' },
  language: 'en',
})
const layout = forms.at(-1)?.layout

/** Every pair of numbers in a layout but its frame's: the points. */
function pointsOf({ frame, ...rest }: MapLayout): number[][] {
  const points: number[][] = []
  JSON.stringify(rest, (_, value) => {
    const isPoint =
      Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number')
    if (isPoint) points.push(value)
    return value
  })
  return points
}

describe('moveLayout', () => {
  it('moves every point by the distance between the two origins, and nothing else', () => {
    expect.assert(layout)
    const origin = [layout.frame.origin[0] - 100, layout.frame.origin[1] + 7] as const
    const moved = moveLayout(layout, { ...layout.frame, origin })
    expect(pointsOf(layout).length).toBeGreaterThan(50)
    pointsOf(moved).forEach(([x, y], index) => {
      const [x0 = 0, y0 = 0] = pointsOf(layout)[index] ?? []
      expect(x).toBeCloseTo(x0 + 100, 6)
      expect(y).toBeCloseTo(y0 - 7, 6)
    })
    const back = moveLayout(moved, layout.frame)
    expect(back.crossings.map(({ id, size }) => [id, size])).toEqual(
      layout.crossings.map(({ id, size }) => [id, size]),
    )
    expect(back.frame).toEqual(layout.frame)
  })
})
