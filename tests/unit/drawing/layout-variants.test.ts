import { describe, expect, it } from 'vitest'
import {
  crossingVariants,
  EMBED_VARIANTS,
  embedCrossingVariants,
  HOME_VARIANTS,
  variantFor,
} from '../../../src/drawing/layout-variants.ts'

describe('variantFor', () => {
  it.each([
    ['a phone held upright', 320, 452, 'narrow'],
    ['one pixel less than the next variant', 427, 520, 'narrow'],
    ['exactly the next variant', 428, 520, 'medium'],
    ['a box of the least height', 1280, 480, 'narrow'],
    ['a wide box', 800, 760, 'low'],
    ['a tall box', 500, 2000, 'tall'],
    ['a desktop', 740, 880, 'wide'],
    ['a box larger than all', 5000, 5000, 'huge'],
    ['a box too small for any', 200, 100, 'narrow'],
  ])('takes for %s the last that fits, or the first', (_, width, height, name) => {
    expect(variantFor(HOME_VARIANTS, width, height).name).toBe(name)
  })

  it('never shows more than fits, but for the first variant', () => {
    for (let width = 200; width <= 1200; width += 50) {
      for (let height = 200; height <= 1400; height += 50) {
        const variant = variantFor(HOME_VARIANTS, width, height)
        if (variant !== HOME_VARIANTS[0])
          expect([variant.width <= width, variant.height <= height]).toEqual([true, true])
      }
    }
  })

  it('needs at least one variant', () => expect(() => variantFor([], 400, 400)).toThrow(RangeError))
})

describe('the variants', () => {
  const all = [...HOME_VARIANTS, ...crossingVariants([30, 65])]

  it('have a name each', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  it('go from the smallest box to the largest: each of them is the choice for its own size', () => {
    for (const variant of HOME_VARIANTS)
      expect(variantFor(HOME_VARIANTS, variant.width, variant.height)).toBe(variant)
  })

  it('of an embedded map have a name each, and are each the choice for its own size', () => {
    for (const variants of [EMBED_VARIANTS, embedCrossingVariants([30, 65])]) {
      expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length)
      for (const variant of variants)
        expect(variantFor(variants, variant.width, variant.height)).toBe(variant)
    }
  })

  it('have the crossing in the middle of its own page', () => {
    for (const { center } of crossingVariants([30, 65])) expect(center).toEqual([30, 65])
  })
})
