import { describe, expect, it } from 'vitest'
import { EMBED_VARIANTS, HOME_VARIANTS } from '../../../../src/drawing/layout-variants.ts'
import { fittedPosition, leastZoom } from '../../../../src/map/live/fitted-view.ts'

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

describe('the least zoom of a map box', () => {
  it('shows nothing beyond the base map, whose 52 degrees are as wide as the box at it', () => {
    for (const width of [620, 844, 1440, 1920]) {
      const widthOfBasemap = (zoom: number) => (256 * 2 ** zoom * 52) / 360
      const least = leastZoom(HOME_VARIANTS, width, 5000)
      expect(widthOfBasemap(least)).toBeGreaterThanOrEqual(width)
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
