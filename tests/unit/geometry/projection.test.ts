import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameAround, place, positionAt, project, unproject } from '../../../src/geometry/projection.ts'

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)
const zoom = fc.double({ min: 0, max: 18, noNaN: true })

describe('project', () => {
  // EPSG:3857: x = R·λ, y = R·ln tan(π/4 + φ/2), of a world 2πR wide that Leaflet draws 256 · 2^zoom px wide.
  it.each([
    ['where the equator meets Greenwich', [0, 0], 0, [128, 128]],
    ['its north-west corner', [-180, 85.0511287798066], 0, [0, 0]],
    ['its south-east corner', [180, -85.0511287798066], 0, [256, 256]],
    ['twice as far a zoom further', [0, 0], 1, [256, 256]],
    ['a corner of four tiles of zoom 2', [-90, 66.5132604431119], 0, [64, 64]],
    ['30° E at zoom 8', [30, 0], 8, [38229.3333333, 32768]],
  ] as const)('has the pixels of Leaflet for %s', (_, [lon, lat], level, expected) => {
    const [x, y] = project([lon, lat], level)
    expect(x).toBeCloseTo(expected[0], 6)
    expect(y).toBeCloseTo(expected[1], 6)
  })

  it('is the formula of Leaflet’s SphericalMercator anywhere', () => {
    fc.assert(
      fc.property(position, zoom, ([lon, lat], level) => {
        const scale = 256 * 2 ** level
        const [x, y] = project([lon, lat], level)
        const northing = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
        expect(Math.abs(x - scale * (0.5 + lon / 360))).toBeLessThan(1e-6)
        expect(Math.abs(y - scale * (0.5 - northing / (2 * Math.PI)))).toBeLessThan(1e-4)
      }),
    )
  })
})

describe('unproject', () => {
  it('undoes project, at any zoom', () => {
    fc.assert(
      fc.property(position, zoom, ([lon, lat], level) => {
        const [backLon, backLat] = unproject(project([lon, lat], level), level)
        expect(backLon).toBeCloseTo(lon, 9)
        expect(backLat).toBeCloseTo(lat, 9)
      }),
    )
  })
})

describe('place', () => {
  it('has the centre of a frame at 0, 0', () => {
    expect(place([30, 65], frameAround([30, 65], 7.3))).toEqual([0, 0])
  })

  it('counts to the right and down', () => {
    const [x, y] = place([31, 64], frameAround([30, 65], 7))
    expect(x).toBeGreaterThan(0)
    expect(y).toBeGreaterThan(0)
  })

  it('doubles each distance from zoom to zoom', () => {
    const [x, y] = place([31, 64], frameAround([30, 65], 7))
    const [twiceX, twiceY] = place([31, 64], frameAround([30, 65], 8))
    expect(twiceX).toBeCloseTo(2 * x, 6)
    expect(twiceY).toBeCloseTo(2 * y, 6)
  })
})

describe('positionAt', () => {
  it('undoes place, in any frame', () => {
    fc.assert(
      fc.property(position, position, zoom, ([lon, lat], center, level) => {
        const frame = frameAround(center, level)
        const [foundLon, foundLat] = positionAt(place([lon, lat], frame), frame)
        expect(foundLon).toBeCloseTo(lon, 6)
        expect(foundLat).toBeCloseTo(lat, 6)
      }),
    )
  })
})
