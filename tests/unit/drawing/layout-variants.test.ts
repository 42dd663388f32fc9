import { describe, expect, it } from 'vitest'
import {
  crossingForms,
  EMBED_FORMS,
  embedCrossingForms,
  formFor,
  HOME_FORMS,
} from '../../../src/drawing/layout-variants.ts'

describe('formFor', () => {
  it.each([
    ['a phone held upright', 320, 452, 'narrow'],
    ['one pixel less than the next form', 427, 520, 'narrow'],
    ['exactly the next form', 428, 520, 'medium'],
    ['a box of the least height', 1280, 480, 'narrow'],
    ['a wide box', 800, 760, 'low'],
    ['a tall box', 500, 2000, 'tall'],
    ['a desktop', 740, 880, 'wide'],
    ['a box larger than all', 5000, 5000, 'huge'],
    ['a box too small for any', 200, 100, 'narrow'],
  ])('takes for %s the last that fits, or the first', (_, width, height, name) => {
    expect(formFor(HOME_FORMS, width, height).name).toBe(name)
  })

  it('never shows more than fits, but for the first form', () => {
    for (let width = 200; width <= 1200; width += 50) {
      for (let height = 200; height <= 1400; height += 50) {
        const form = formFor(HOME_FORMS, width, height)
        if (form !== HOME_FORMS[0]) expect([form.width <= width, form.height <= height]).toEqual([true, true])
      }
    }
  })

  it('needs at least one form', () => expect(() => formFor([], 400, 400)).toThrow(RangeError))
})

describe('the forms', () => {
  const all = [...HOME_FORMS, ...crossingForms([30, 65])]

  it('have a name each', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  it('go from the smallest box to the largest: each of them is the choice for its own size', () => {
    for (const form of HOME_FORMS) expect(formFor(HOME_FORMS, form.width, form.height)).toBe(form)
  })

  it('of an embedded map have a name each, and are each the choice for its own size', () => {
    for (const forms of [EMBED_FORMS, embedCrossingForms([30, 65])]) {
      expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length)
      for (const form of forms) expect(formFor(forms, form.width, form.height)).toBe(form)
    }
  })

  it('have the crossing in the middle of its own page', () => {
    for (const { center } of crossingForms([30, 65])) expect(center).toEqual([30, 65])
  })
})
