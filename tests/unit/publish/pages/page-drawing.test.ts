import { describe, expect, it } from 'vitest'
import { borderVertices } from '../../../../src/drawing/border.ts'
import { crossingVariants, HOME_VARIANTS } from '../../../../src/drawing/layout-variants.ts'
import { pageDrawings } from '../../../../src/publish/pages/page-drawing.ts'
import { crossingOf } from '../../model/examples.ts'
import { register } from '../../model/real-data.ts'

const drawingOf = pageDrawings(register)
const home = drawingOf({ kind: 'home' }, 'en')
const niirala = drawingOf({ kind: 'crossing', id: 'niirala' }, 'en')

describe('the drawing of the home page', () => {
  it('has all its variants, on the whole coarsest level of the base map', () => {
    expect(home?.layouts.variants.map(({ variant }) => variant)).toEqual(HOME_VARIANTS)
    expect(home?.layouts.basemap).toMatchObject({ name: 'overview', level: 'overview' })
  })

  it('has the enlarged south-east, on a part of a finer level', () => {
    expect(home?.layouts.inset?.basemap).toMatchObject({ name: 'inset', level: null })
    expect(home?.basemapLayers.map(({ name }) => name)).toEqual(['overview', 'inset'])
  })

  it('carries the border once, in its two parts', () => {
    expect.assert(home)
    const { points } = borderVertices(home.border.land, home.border.sea)
    expect(points.length).toBeGreaterThan(500)
    expect(niirala?.border).toEqual(home.border)
  })
})

describe('the drawing of a crossing’s page', () => {
  it('is round the crossing, on a part of the finest level, without the inset', () => {
    const { coordinates } = crossingOf(register, 'niirala')
    expect(niirala?.layouts.variants.map(({ variant }) => variant)).toEqual(crossingVariants(coordinates))
    expect(niirala?.layouts.basemap).toMatchObject({ name: 'near', level: null })
    expect(niirala?.layouts.inset).toBeNull()
    expect(niirala?.basemapLayers.map(({ name }) => name)).toEqual(['near'])
  })

  it('carries no paths in what the browser reads as data', () => {
    expect(JSON.stringify(niirala?.layouts)).not.toContain('"paths"')
  })
})

it.each([
  { kind: 'decisions' } as const,
  { kind: 'about' } as const,
  { kind: 'not-found', path: '/404.html' } as const,
])('is none of a page without a map: $kind', (page) => {
  expect(drawingOf(page, 'en')).toBeNull()
})
