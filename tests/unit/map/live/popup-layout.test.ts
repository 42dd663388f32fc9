import { describe, expect, it } from 'vitest'
import { layoutMap } from '../../../../src/drawing/layout.ts'
import { layoutOptions } from '../../../../src/drawing/layout-options.ts'
import { boxAround } from '../../../../src/geometry/box.ts'
import { frameAround } from '../../../../src/geometry/projection.ts'
import { beneath, boxesBeside } from '../../../../src/map/live/popup-layout.ts'
import { geometry, placeOf } from '../../drawing/real-map.ts'
import { register } from '../../model/real-data.ts'

/** The south-east, in a window that is too narrow for the name Svetogorsk. */
const layout = layoutMap(
  geometry,
  layoutOptions({
    frame: frameAround([28.4, 60.9], 8.5),
    bounds: boxAround([0, 0], 200, 420),
    inset: false,
    page: { kind: 'home' },
    language: 'en',
    borderLengthKm: register.borderLengthKm,
  }),
)
const { crossings } = register

describe('boxesBeside', () => {
  it('tells the symbol and both names of one crossing from those of the others', () => {
    const { own, others } = boxesBeside(layout, crossings, 'nuijamaa')
    expect(own).toHaveLength(3)
    expect(others).toHaveLength(7 * 3)
  })

  it('counts a name that is left out now', () => {
    expect(placeOf(layout.crossings, 'imatra').names).toBeNull()
    expect(boxesBeside(layout, crossings, 'imatra').own).toHaveLength(3)
  })
})

describe('beneath', () => {
  const { at } = placeOf(layout.crossings, 'nuijamaa')

  it('leaves out a pair of names of which one is covered in part, and its road with it', () => {
    const popup = { left: at[0] + 40, right: at[0] + 300, top: at[1] - 100, bottom: at[1] + 100 }
    const covered = beneath(layout, popup, crossings)
    expect(placeOf(layout.crossings, 'nuijamaa').names).not.toBeNull()
    expect(layout.roads.map(({ crossing }) => crossing)).toContain('nuijamaa')
    expect(placeOf(covered.crossings, 'nuijamaa').names).toBeNull()
    expect(covered.roads.map(({ crossing }) => crossing)).not.toContain('nuijamaa')
    expect(covered.cut).not.toContain('nuijamaa')
  })

  it('leaves out towns and other names that it covers in part', () => {
    const [town] = layout.towns
    expect.assert(town)
    const covered = beneath(layout, boxAround(town.at, 1), crossings)
    expect(covered.towns).toEqual(layout.towns.slice(1))
  })

  it('takes a symbol that is covered in part for cut, and its names with it', () => {
    const popup = { left: at[0] - 200, right: at[0] + 2, top: at[1] - 100, bottom: at[1] + 100 }
    const covered = beneath(layout, popup, crossings)
    expect(covered.cut).toContain('nuijamaa')
    expect(placeOf(covered.crossings, 'nuijamaa').names).toBeNull()
  })
})
