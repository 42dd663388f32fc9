import { describe, expect, it } from 'vitest'
import { kilometreBox } from '../../../src/drawing/kilometre-marks.ts'
import { layoutMap, type MapLayout } from '../../../src/drawing/layout.ts'
import { layoutOptions } from '../../../src/drawing/layout-options.ts'
import { INSET } from '../../../src/drawing/layout-variants.ts'
import { boxAround, holds, overlap } from '../../../src/geometry/box.ts'
import { frameAround } from '../../../src/geometry/projection.ts'
import { register } from '../model/real-data.ts'
import { nameBoxes } from './name-boxes.ts'
import { geometry, placeOf } from './real-map.ts'

const SOUTH_EAST = [28.4, 60.9]
const WHOLE = [31, 64.31]

function laidOut({
  center = SOUTH_EAST,
  zoom = 8.5,
  width = 680,
  height = 840,
  own = null as string | null,
  obstacles = [boxAround([-1000, -1000], 1)],
} = {}) {
  const bounds = boxAround([0, 0], width / 2, height / 2)
  const options = layoutOptions({
    frame: frameAround(center, zoom),
    bounds,
    inset: zoom < INSET.zoom,
    obstacles,
    page: own ? { kind: 'crossing', id: own } : { kind: 'home' },
    language: 'en',
    borderLengthKm: register.borderLengthKm,
  })
  return { bounds, layout: layoutMap(geometry, options) }
}

function kilometresOf({ kilometres }: MapLayout): string[] {
  return kilometres.map(({ name }) => name.replace(/\s/, ' '))
}

describe('a name of a crossing', () => {
  it('is left out, and the one across the border with it, where the edge would cut it', () => {
    const { layout, bounds } = laidOut({ width: 400 })
    const names = layout.crossings.flatMap((each) => nameBoxes(each, layout.labelSize))
    expect(names.filter((box) => !holds(bounds, box))).toEqual([])
    expect(placeOf(layout.crossings, 'imatra').names).toBeNull()
    expect(layout.cut).not.toContain('imatra')
    expect(placeOf(layout.abridged, 'imatra').names).not.toBeNull()
    expect(layout.roads.map(({ crossing }) => crossing)).not.toContain('imatra')
  })

  it('is left out beneath what stands on the map, and its symbol is cut', () => {
    const { at } = placeOf(laidOut().layout.crossings, 'vaalimaa')
    const { layout } = laidOut({ obstacles: [boxAround(at, 100)] })
    expect(placeOf(layout.crossings, 'vaalimaa').names).toBeNull()
    expect(layout.cut).toContain('vaalimaa')
    expect(laidOut().layout.cut).not.toContain('vaalimaa')
  })
})

describe('the inset', () => {
  it('stands on the fitted map', () => {
    expect(laidOut({ center: WHOLE, zoom: 5.4 }).layout.inset).toBe(true)
  })

  it('gives way to a crossing that it would hide, which is then named on the map itself', () => {
    const { layout } = laidOut({ center: [28.8, 68], zoom: 6 })
    expect(layout.inset).toBe(false)
    expect(layout.crossings.map(({ size }) => size)).not.toContain(9)
  })

  it('gives way where what it enlarges is not in view', () => {
    expect(laidOut({ center: [24, 68], zoom: 6.9 }).layout.inset).toBe(false)
  })
})

describe('the marks of border kilometres', () => {
  it('are the ends alone where the whole border is seen', () => {
    const { layout } = laidOut({ center: WHOLE, zoom: 5.4 })
    expect(kilometresOf(layout)).toEqual(['0 km', '1,340 km'])
  })

  it('are every hundredth kilometre nearer, in view and clear of each other and of the crossings', () => {
    const { layout, bounds } = laidOut({ center: [30, 65], zoom: 6.5 })
    expect(kilometresOf(layout)).toEqual(expect.arrayContaining(['500 km', '600 km']))
    const names = layout.crossings.flatMap((each) => nameBoxes(each, layout.labelSize))
    for (const mark of layout.kilometres) {
      expect(holds(bounds, kilometreBox(mark))).toBe(true)
      expect(names.filter((name) => overlap(name, kilometreBox(mark)))).toEqual([])
    }
  })
})

describe('the names of the two countries', () => {
  it('stand on either side of the border where the map is near', () => {
    const { layout } = laidOut()
    const [finland, russia] = ['finland', 'russia'].map((id) => layout.areas.find((area) => area.id === id))
    expect.assert(finland && russia)
    expect(finland.at[0]).toBeLessThan(russia.at[0])
  })
})

describe('the road of a crossing', () => {
  it('is drawn from zoom 8.5, with the numbers that are known', () => {
    expect(laidOut({ zoom: 8.4 }).layout.roads).toEqual([])
    const vaalimaa = laidOut({ own: 'vaalimaa' }).layout.roads.find(({ crossing }) => crossing === 'vaalimaa')
    expect(vaalimaa?.shields.map(({ number }) => number)).toEqual(['7 · E18', 'A-181 · E18'])
    const nuijamaa = laidOut({ own: 'nuijamaa' }).layout.roads.find(({ crossing }) => crossing === 'nuijamaa')
    expect(nuijamaa?.shields.map(({ number }) => number)).toEqual(['13'])
  })

  it('has Finland’s number west of Russia’s', () => {
    const [finland, russia] =
      laidOut({ own: 'vaalimaa' }).layout.roads.find(({ crossing }) => crossing === 'vaalimaa')?.shields ?? []
    expect(finland?.at[0]).toBeLessThan(russia?.at[0] ?? Number.NaN)
  })
})

describe('the note on a fence', () => {
  it('stands on the page of its own crossing alone, and only where the mark is not to scale', () => {
    expect(laidOut({ own: 'vaalimaa', center: [27.9, 60.7] }).layout.fenceNote?.section).toBe('vaalimaa')
    expect(laidOut({ own: 'nuijamaa' }).layout.fenceNote).toBeNull()
    expect(laidOut().layout.fenceNote).toBeNull()
  })
})
