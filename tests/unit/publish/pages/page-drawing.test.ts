import { describe, expect, it } from 'vitest'
import { borderVertices } from '../../../../src/drawing/border.ts'
import { crossingVariants, HOME_VARIANTS } from '../../../../src/drawing/layout-variants.ts'
import { createAssetFiles } from '../../../../src/publish/asset-files.ts'
import { pageDrawings } from '../../../../src/publish/pages/page-drawing.ts'
import { type BorderPaths, borderPaths } from '../../../../src/publish/virtual-modules/border.ts'
import { crossingOf } from '../../model/examples.ts'
import { register } from '../../model/real-data.ts'

const assets = createAssetFiles('/below/')
const drawingOf = pageDrawings(register, assets)
const home = drawingOf({ kind: 'home' }, 'en')
const niirala = drawingOf({ kind: 'crossing', id: 'niirala' }, 'en')
const embed = drawingOf({ kind: 'embed', id: null }, 'en')

/** The file of a drawing's paths. */
function fileOf(drawing: typeof home): string {
  return assets.all.get(drawing?.layouts.file.replace('/below/', '') ?? '') ?? ''
}

/** The ids of the paths that a drawing uses. */
function usedBy(drawing: typeof home): string[] {
  const { basemap, inset } = drawing?.layouts ?? {}
  const layers = [basemap, inset?.basemap].flatMap((layer) => layer ?? [])
  return [
    ...layers.flatMap(({ name, parts }) => parts.map((part) => `${name}-${part}`)),
    'border-land',
    'border-sea',
  ]
}

describe('the drawing of the home page', () => {
  it('has all its variants, on the whole coarsest level of the base map', () => {
    expect(home?.layouts.variants.map(({ variant }) => variant)).toEqual(HOME_VARIANTS)
    expect(home?.layouts.basemap).toMatchObject({ name: 'overview', level: 'overview' })
  })

  it('has the enlarged south-east, on a part of a finer level', () => {
    expect(home?.layouts.inset?.basemap).toMatchObject({ name: 'inset', level: null })
    expect(home?.basemapLayers.map(({ name }) => name)).toEqual(['overview', 'inset'])
  })

  it('has the border in its two parts, without the bends that are not seen on it', () => {
    expect.assert(home && niirala)
    const countOf = ({ land, sea }: BorderPaths) => borderVertices(land, sea).points.length
    const [seenFromFar, seenNear, all] = [home.border, niirala.border, borderPaths()].map(countOf)
    expect(seenFromFar).toBeGreaterThan(200)
    expect(seenNear).toBeGreaterThan(1.5 * (seenFromFar ?? 0))
    expect(all).toBeGreaterThan(seenNear ?? 0)
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

describe('the drawing of an embedded map', () => {
  const near = drawingOf({ kind: 'embed', id: 'niirala' }, 'en')

  it('has no ponds where the whole border is seen small', () => {
    expect(embed?.layouts.basemap.parts).not.toContain('ponds')
    expect(near?.layouts.basemap.parts).toContain('ponds')
  })

  it('is sharp at the zoom at which it shows a crossing, and not much finer', () => {
    const zooms = near?.layouts.variants.map(({ variant }) => variant.zoom) ?? []
    expect(near?.layouts.basemap.sharpTo).toBeGreaterThanOrEqual(Math.max(...zooms))
    expect(near?.layouts.basemap.sharpTo).toBeLessThan(niirala?.layouts.basemap.sharpTo ?? 0)
  })
})

describe('the file of the paths', () => {
  it.each([
    ['home', home],
    ['a crossing', niirala],
  ])('holds every path that the drawing uses, and only those: %s', (_, drawing) => {
    const ids = [...fileOf(drawing).matchAll(/<path id="([\w-]+)" d="M/g)].map(([, id]) => id)
    expect(ids).toEqual(usedBy(drawing))
  })

  it('says of each path how its line is scaled, which no use of it can', () => {
    const file = fileOf(home)
    expect(file.match(/ vector-effect="non-scaling-stroke"/g)).toHaveLength(
      file.match(/<path /g)?.length ?? 0,
    )
    expect(file).not.toMatch(/class=|style|fill=|stroke=/)
  })

  it('is one for all languages, named at the top of the page', () => {
    expect(drawingOf({ kind: 'home' }, 'ru')?.layouts.file).toBe(home?.layouts.file)
    expect(home?.layouts.file).toMatch(/^\/below\/assets\/map-home-[\w-]{8}\.svg$/)
    expect(home?.top).toContain(`href="${home?.layouts.file}#`)
  })
})

it('an embedded map has its paths in the page: in a sandbox it could reach no file', () => {
  expect(embed?.layouts.file).toBe('')
  expect(embed?.top).toBe('')
  const ids = [...(embed?.end ?? '').matchAll(/<path id="([\w-]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual(usedBy(embed))
  expect(embed?.end.length).toBeLessThan(fileOf(home).length)
})

it.each([
  { kind: 'decisions' } as const,
  { kind: 'about' } as const,
  { kind: 'not-found', path: '/404.html' } as const,
])('is none of a page without a map: $kind', (page) => {
  expect(drawingOf(page, 'en')).toBeNull()
})
