import { describe, expect, it } from 'vitest'
import type { DrawnBorder } from '../../../src/drawing/border.ts'
import type { CrossingPlace } from '../../../src/drawing/crossing-places.ts'
import { placeFence } from '../../../src/drawing/fence-places.ts'
import { FENCE, symbolSize } from '../../../src/drawing/rules.ts'
import { distanceBetween, lengthOf, pointAlong, polyline } from '../../../src/geometry/polyline.ts'
import { nearestAlong } from '../../../src/geometry/polyline-parts.ts'
import { type Point, place } from '../../../src/geometry/projection.ts'
import { aFenceSection } from '../model/examples.ts'
import { register } from '../model/real-data.ts'
import { drawnAt, placeOf } from './real-map.ts'

/** Straight down the screen, 10 px a kilometre. */
const line = polyline([
  [0, 0],
  [0, 1000],
])
const border: DrawnBorder = { ...line, pixelsAt: (km) => km * 10, coast: 1000, nearestTo: () => 0 }

function at(along: number, fannedOut = false): CrossingPlace {
  const point: Point = [0, along]
  const name = { at: point, anchor: 'end' as const, leader: fannedOut ? [point] : null }
  return { id: 'a-crossing', at: point, along, size: 20, names: { finnish: name, russian: name } }
}

const unknown = aFenceSection([{ state: 'planned', from: null }])
const known = { ...unknown, borderKm: { from: 45, to: 58 }, extent: 'measured' as const }

/** From where to where down the screen a section is drawn. */
function extentOf([section]: ReturnType<typeof placeFence>) {
  return [section?.points[0]?.[1], section?.points.at(-1)?.[1]]
}

describe('placeFence', () => {
  it('stands on the Finnish side of the border, left of it', () => {
    const [section] = placeFence([unknown], [at(500)], border, () => 60)
    expect(section?.section).toBe('a-section')
    expect(section?.points.map(([x]) => x)).toEqual([-FENCE.offset, -FENCE.offset])
  })

  it('is a mark of fixed length around the symbol where the extent is unknown', () => {
    expect(extentOf(placeFence([unknown], [at(500)], border, () => 60))).toEqual([470, 530])
  })

  it('has its true ends where they are known', () => {
    expect(extentOf(placeFence([known], [at(500)], border, () => 60))).toEqual([450, 580])
  })

  it('is a mark where its true length would be too short to see', () => {
    const short = { ...known, borderKm: { from: 49, to: 51 } }
    expect(extentOf(placeFence([short], [at(500)], border, () => 60))).toEqual([470, 530])
  })

  it('keeps its true ends where the symbol has been pushed beyond them', () => {
    expect(extentOf(placeFence([known], [at(700)], border, () => 60))).toEqual([450, 580])
  })

  it('ends with the border, still beside it', () => {
    const northern = placeFence([unknown], [at(10)], border, () => 60)
    const southern = placeFence([unknown], [at(980)], border, () => 80)
    expect([extentOf(northern), extentOf(southern)]).toEqual([
      [0, 40],
      [940, 1000],
    ])
    for (const [x] of [...northern, ...southern].flatMap(({ points }) => points))
      expect(x).toBe(-FENCE.offset)
  })

  it('is not drawn at a crossing whose name stands apart, nor where there is no crossing', () => {
    expect(placeFence([unknown], [at(500, true)], border, () => 60)).toEqual([])
    expect(placeFence([unknown], [], border, () => 60)).toEqual([])
  })
})

const LENGTH = symbolSize(10) + FENCE.beyondSymbol

describe('the real fence', () => {
  const { frame, border: drawn, places } = drawnAt(10)
  const fence = placeFence(register.fence, places, drawn, () => LENGTH)
  const pointsOf = (id: string) => fence.find(({ section }) => section === id)?.points ?? []

  it('has all eight sections where crossings stand apart', () => {
    expect(fence.map(({ section }) => section)).toEqual(register.fence.map(({ id }) => id))
  })

  it.each(register.fence.map(({ id }) => id))('stands beside the border at %s, not far from it', (id) => {
    expect(pointsOf(id).length).toBeGreaterThanOrEqual(2)
    for (const point of pointsOf(id)) {
      const foot = pointAlong(drawn, nearestAlong(drawn, point))
      expect(distanceBetween(foot, point)).toBeLessThan(FENCE.offset + FENCE.tolerance + 1)
    }
  })

  it.each(register.fence.map(({ id }) => id))('stands west of the border at %s, in Finland', (id) => {
    const [first = [0, 0], last = [0, 0]] = [pointsOf(id)[0], pointsOf(id).at(-1)]
    const middle = polyline([first, last])
    const [x, y] = pointAlong(middle, lengthOf(middle) / 2)
    const [borderX] = pointAlong(drawn, nearestAlong(drawn, [x, y]))
    expect(x).toBeLessThan(borderX + FENCE.tolerance)
  })

  it('is as long as known at high zoom', () => {
    const metresPerPixel = (40_075_017 * Math.cos((60.9 * Math.PI) / 180)) / (256 * 2 ** 10)
    const metres = lengthOf(polyline(pointsOf('nuijamaa'))) * metresPerPixel
    // 15.7 km of border, but for the bends that the drawing leaves out.
    expect(metres).toBeGreaterThan(0.75 * 15_700)
    expect(metres).toBeLessThan(15_700)
  })

  it('runs from Nuijamaa to Vainikkala, within 0.3 km of its kilometres', () => {
    const [vainikkala] = register.railCrossings
    const ends = [
      placeOf(places, 'nuijamaa').along,
      nearestAlong(drawn, place(vainikkala?.coordinates ?? [], frame)),
    ]
    const drawnEnds = [pointsOf('nuijamaa')[0], pointsOf('nuijamaa').at(-1)].map(
      (end) => end && nearestAlong(drawn, end),
    )
    // A pixel is 74 m; where the line bends, its foot on the border may lie some pixels aside.
    drawnEnds.forEach((end, index) => {
      expect(Math.abs((end ?? 0) - (ends[index] ?? 0))).toBeLessThan(8)
    })
  })

  it('is a mark at Imatra also at the highest zoom, where 3 km are too short to see', () => {
    const { along } = placeOf(places, 'imatra')
    const [from, to] = [pointsOf('imatra')[0], pointsOf('imatra').at(-1)].map(
      (end) => end && nearestAlong(drawn, end) - along,
    )
    // Its ends are those of a line that leaves small bends out.
    expect(Math.abs((from ?? 0) + LENGTH / 2)).toBeLessThan(FENCE.tolerance)
    expect(Math.abs((to ?? 0) - LENGTH / 2)).toBeLessThan(FENCE.tolerance)
  })
})
