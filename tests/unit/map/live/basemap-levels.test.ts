import { describe, expect, it } from 'vitest'
import { boxAround } from '../../../../src/geometry/box.ts'
import { wholeFrameAround } from '../../../../src/geometry/projection.ts'
import { basemapLayersFor } from '../../../../src/map/live/basemap-levels.ts'
import { pageDrawings } from '../../../../src/publish/pages/page-drawing.ts'
import { register } from '../../model/real-data.ts'

const drawingOf = pageDrawings(register)
const home = layoutsOf({ kind: 'home' })

describe('a page asks for no level of the base map', () => {
  it('where it opens: the southernmost crossing, round which it carries least', () => {
    const { variants, basemap } = layoutsOf({ kind: 'crossing', id: 'vaalimaa' })
    for (const { variant } of variants) {
      expect(basemapLayersFor(viewOf(variant.center, variant.zoom, variant), basemap).carriedIsEnough).toBe(
        true,
      )
    }
  })

  it('where it opens: home', () => {
    for (const { variant } of home.variants) {
      expect(basemapLayersFor(viewOf(variant.center, variant.zoom, variant), home.basemap)).toMatchObject({
        levels: [],
      })
    }
  })
})

describe('a crossing’s page asks for more', () => {
  const { basemap } = layoutsOf({ kind: 'crossing', id: 'salla' })
  const around = (lon: number, zoom: number) => basemapLayersFor(viewOf([lon, 66.84], zoom), basemap)

  it('beyond what it carries, but not before', () => {
    expect(around(29.2, 8.5)).toEqual({ levels: ['regional', 'local'], carriedIsEnough: true })
    expect(around(30.2, 8.5).carriedIsEnough).toBe(true)
    expect(around(31.2, 8.5)).toEqual({ levels: ['regional', 'local'], carriedIsEnough: false })
  })

  it('as soon as it is zoomed out beyond that', () => {
    expect(around(29.2, 8.3)).toEqual({ levels: ['overview', 'regional'], carriedIsEnough: true })
    expect(around(29.2, 7)).toEqual({ levels: ['overview', 'regional'], carriedIsEnough: false })
    expect(around(29.2, 6)).toEqual({ levels: ['overview'], carriedIsEnough: false })
  })
})

it('the map of the whole border asks for finer levels as it is zoomed, but never for the one that it carries', () => {
  expect(basemapLayersFor(viewOf([29, 64], 6.6), home.basemap)).toEqual({
    levels: ['regional'],
    carriedIsEnough: false,
  })
})

function layoutsOf(page: Parameters<typeof drawingOf>[0]) {
  const drawing = drawingOf(page, 'en')
  expect.assert(drawing)
  return drawing.layouts
}

function viewOf(center: readonly number[], zoom: number, { width, height } = { width: 390, height: 300 }) {
  return {
    frame: wholeFrameAround([...center], zoom),
    bounds: boxAround([0, 0], width / 2, height / 2),
  }
}
