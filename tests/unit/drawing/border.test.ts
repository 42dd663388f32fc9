import { describe, expect, it } from 'vitest'
import { BORDER_UNITS } from '../../../src/drawing/basemap-layer.ts'
import { borderVertices, drawBorder } from '../../../src/drawing/border.ts'
import { lengthOf, pointAlong } from '../../../src/geometry/polyline.ts'
import { nearestAlong } from '../../../src/geometry/polyline-parts.ts'
import { frameAround, place, unproject } from '../../../src/geometry/projection.ts'
import { borderKilometreOf } from '../../../src/model/border-line.ts'
import { borderLine } from '../model/real-data.ts'
import { geometry } from './real-map.ts'

const { points } = geometry.border
const kilometres = geometry.border.kilometres()

describe('borderVertices', () => {
  it('joins the paths of land and sea at the point they share', () => {
    expect(borderVertices('M10 20l5-5', 'M15 15l0 7').points).toEqual([
      [10, 20],
      [15, 15],
      [15, 22],
    ])
  })

  it('reads steps apart whose separator is a minus sign', () => {
    expect(borderVertices('M-10-20l-5-5 3 4', '').points).toEqual([
      [-10, -20],
      [-15, -25],
      [-12, -21],
    ])
  })

  it('is empty where a page has no border', () => {
    const { points, coast, kilometres } = borderVertices('', '')
    expect({ points, coast, kilometres: kilometres() }).toEqual({ points: [], coast: 0, kilometres: [] })
  })

  it('is as long as the precise line, within 0.2 km', () => {
    expect(Math.abs((kilometres.at(-1) ?? 0) - borderLine.lengthKm)).toBeLessThan(0.2)
  })

  it('goes from north to south with ascending kilometres, from 0', () => {
    expect(kilometres[0]).toBe(0)
    expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b))
    expect(kilometres).toHaveLength(points.length)
  })
})

describe('drawBorder', () => {
  it.each([4, 7.5, 10])('stands within 0.2 km of each kilometre of the precise line, at zoom %d', (zoom) => {
    const frame = frameAround([29, 65], zoom)
    const border = drawBorder(geometry.border, frame)
    const kilometres = Array.from({ length: 27 }, (_, index) => 5 + index * 50)
    const astray = kilometres.flatMap((km) => {
      const [x, y] = pointAlong(border, border.pixelsAt(km))
      const position = unproject([x + frame.origin[0], y + frame.origin[1]], zoom)
      const { km: found } = borderKilometreOf(borderLine, position)
      return Math.abs(found - km) < 0.2 ? [] : [`${km} km is drawn at ${found.toFixed(2)} km`]
    })
    expect(astray).toEqual([])
  })

  it('has its own units as its frame', () => {
    expect(drawBorder(geometry.border, BORDER_UNITS).points[0]).toEqual(points[0])
  })

  it.each([4, 7.5, 10])('finds the point nearest to a crossing, at zoom %d', (zoom) => {
    const frame = frameAround([29, 65], zoom)
    const border = drawBorder(geometry.border, frame)
    for (const { coordinates } of geometry.crossings) {
      const along = nearestAlong(border, place(coordinates, frame))
      expect(border.nearestTo(coordinates)).toBeCloseTo(along, 6)
      // Asked again, it answers by heart.
      expect(border.nearestTo(coordinates)).toBeCloseTo(along, 6)
    }
  })

  it('ends with the line at and beyond its last kilometre', () => {
    const border = drawBorder(geometry.border, frameAround([29, 65], 6))
    expect(border.pixelsAt(-1)).toBe(0)
    expect(border.pixelsAt(9999)).toBe(lengthOf(border))
  })
})
