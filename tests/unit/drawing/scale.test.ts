import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleAt } from '../../../src/drawing/scale.ts'
import { frameAround, project } from '../../../src/geometry/projection.ts'
import { geodesicKm } from '../../../src/model/geodesic.ts'

const anyPlace = {
  zoom: fc.double({ min: 4, max: 17, noNaN: true }),
  lat: fc.double({ min: 59, max: 70, noNaN: true }),
}

describe('scaleAt', () => {
  it.each([
    [4.8, 64.93, 100],
    [5.7, 64.3, 50],
    [8.5, 62.2, 10],
    [10, 60.6, 5],
    [13, 60.6, 0.5],
    [17, 60.6, 0.02],
  ])('at zoom %d, %d° north, is of %d km', (zoom, lat, km) => {
    expect(scaleAt(zoom, lat).km).toBe(km)
  })

  it('is of a round number of kilometres or metres and at most 70 px wide', () => {
    fc.assert(
      fc.property(anyPlace.zoom, anyPlace.lat, (zoom, lat) => {
        const { km, width } = scaleAt(zoom, lat)
        expect(String(km * 1000)).toMatch(/^[125]0*$/)
        expect(width).toBeGreaterThan(20)
        expect(width).toBeLessThanOrEqual(70)
      }),
    )
  })

  it('agrees with the projection and the ellipsoid to half a percent and the pixel', () => {
    fc.assert(
      fc.property(anyPlace.zoom, anyPlace.lat, (zoom, lat) => {
        const { km, width } = scaleAt(zoom, lat)
        const [west] = project([29.5, lat], zoom)
        const [east] = project([30.5, lat], zoom)
        const kmPerPixel = geodesicKm([29.5, lat], [30.5, lat]) / (east - west)
        expect(Math.abs(width - km / kmPerPixel)).toBeLessThanOrEqual(0.5 + 0.005 * width)
      }),
    )
  })

  it('is what the frame of a map draws', () => {
    const { zoom } = frameAround([29, 65], 6)
    expect(scaleAt(zoom, 65).km).toBe(scaleAt(6, 65).km)
  })
})
