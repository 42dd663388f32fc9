import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameTransform } from '../../../src/drawing/basemap-layer.ts'
import { place, project } from '../../../src/geometry/projection.ts'
import { round } from '../../../src/geometry/svg-path.ts'

/** Where a transform puts a point of a layer. */
function applied(transform: string, [x, y]: readonly [number, number]): [number, number] {
  const [dx = 0, dy = 0, scale = 0] = (transform.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number)
  return [dx + x * scale, dy + y * scale]
}

describe('frameTransform', () => {
  it('moves the layer, then scales it', () => {
    const transform = frameTransform({ zoom: 8, origin: [1000, 2000] }, { zoom: 7, origin: [400, 1100] })
    expect(transform).toBe('translate(100 -100) scale(0.5)')
  })

  it('does nothing in the layer’s own frame', () => {
    const frame = { zoom: 8, origin: [1000, 2000] as const }
    expect(frameTransform(frame, frame)).toBe('translate(0 0) scale(1)')
  })

  it('lays any place where the frame has it, at any zoom', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(
        number(4, 10),
        number(8, 12),
        number(20, 40),
        number(58, 70),
        (zoom, layerZoom, lon, lat) => {
          const layer = { zoom: layerZoom, origin: project([lon - 1, lat + 1], layerZoom) }
          const frame = { zoom, origin: project([lon + 0.5, lat], zoom) }
          const [x, y] = project([lon, lat], layerZoom)
          const [left, top] = applied(frameTransform(layer, frame), [
            x - layer.origin[0],
            y - layer.origin[1],
          ])
          const [expectedLeft, expectedTop] = place([lon, lat], frame)
          expect(Math.abs(left - expectedLeft)).toBeLessThan(0.01)
          expect(Math.abs(top - expectedTop)).toBeLessThan(0.01)
        },
      ),
    )
  })
})

describe('round', () => {
  it.each([
    [1.23456, 2, 1.23],
    [-1.235, 1, -1.2],
    [5, 3, 5],
  ])('writes %d with at most %d decimals', (value, digits, rounded) => {
    expect(round(value, digits)).toBe(rounded)
  })

  it('knows no minus nought', () => expect(Object.is(round(-0.0001, 2), 0)).toBe(true))
})
