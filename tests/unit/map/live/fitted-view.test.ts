import { describe, expect, it } from 'vitest'
import { REGION } from '../../../../src/address/map-position.ts'
import { EMBED_VARIANTS, HOME_VARIANTS } from '../../../../src/drawing/layout-variants.ts'
import { project } from '../../../../src/geometry/projection.ts'
import { fittedPosition, leastZoom } from '../../../../src/map/live/fitted-view.ts'
import { WINDOWS } from './windows.ts'

/** The map in frames of 160 by 600, 300 by 250, 300 by 600, 320 by 480, 640 by 400 and 1200 by 300. */
const EMBEDDED = [
  [160, 260],
  [300, 164],
  [300, 260],
  [320, 398],
  [384, 384],
  [590, 284],
] as const

/** The map of the home page in every window, and in one of 3840 px. */
const MAPS = [...WINDOWS.map(({ home }) => home), [1810, 2104] as const]

describe('the view that is fitted into a map box', () => {
  it('is that of the last variant that fits', () => {
    for (const { width, height, zoom, center } of HOME_VARIANTS)
      expect(fittedPosition(HOME_VARIANTS, width, height)).toEqual({ zoom, lat: center[1], lon: center[0] })
  })

  it('is that of the first where none fits', () => {
    const [first] = HOME_VARIANTS
    expect(fittedPosition(HOME_VARIANTS, 0, 0).zoom).toBe(first?.zoom)
  })
})

it('an embedded map, whatever its frame, shows nothing beyond the base map when it opens', () => {
  for (const [width, height] of EMBEDDED) {
    const { lat, lon, zoom } = fittedPosition(EMBED_VARIANTS, width, height)
    const [x, y] = project([lon, lat], zoom)
    const [left, top] = project([REGION.west, REGION.north], zoom)
    const [right, bottom] = project([REGION.east, REGION.south], zoom)
    const beyond = [
      left - (x - width / 2),
      top - (y - height / 2),
      x + width / 2 - right,
      y + height / 2 - bottom,
    ]
    expect(Math.max(...beyond), `${width} × ${height}`).toBeLessThanOrEqual(0)
  }
})

describe('the least zoom of a map box', () => {
  it('shows nothing beyond the base map: the box is no wider or higher', () => {
    for (const [width, height] of MAPS) {
      const least = leastZoom(HOME_VARIANTS, width, height)
      const [left, top] = project([REGION.west, REGION.north], least)
      const [right, bottom] = project([REGION.east, REGION.south], least)
      expect(right - left, `${width} px wide`).toBeGreaterThanOrEqual(width)
      expect(bottom - top, `${height} px high`).toBeGreaterThanOrEqual(height)
    }
  })

  it('is never above the zoom of what is fitted into it, so that a turned phone shows all of it', () => {
    for (const variants of [HOME_VARIANTS, EMBED_VARIANTS]) {
      for (const { width, height } of variants) {
        for (const [w, h] of [
          [width, height],
          [3840, height],
          [height, width],
        ] as const) {
          expect(leastZoom(variants, w, h)).toBeLessThanOrEqual(fittedPosition(variants, w, h).zoom)
        }
      }
    }
  })

  it('does not fail for a map that is hidden', () => {
    expect(leastZoom(HOME_VARIANTS, 0, 0)).toBe(4)
  })
})
