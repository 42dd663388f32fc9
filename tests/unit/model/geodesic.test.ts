import { distance } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { geodesicKm, greatCircleKm, kilometresAlong } from '../../../src/model/geodesic.ts'

describe('geodesicKm', () => {
  // Expected values: GeographicLib (geographiclib-geodesic 2.2.0), WGS 84.
  it.each([
    ['a segment of a line', [28.5, 61.1], [28.53, 61.12], 2.753797],
    ['a step east', [30, 65], [30.01, 65], 0.471755],
  ] as const)('agrees to the millimetre with GeographicLib on %s', (_, from, to, km) => {
    expect(Math.abs(geodesicKm([...from], [...to]) - km)).toBeLessThan(0.000001)
  })

  it('stays within 2 cm over a whole degree', () => {
    expect(Math.abs(geodesicKm([28, 60], [28, 61]) - 111.420728)).toBeLessThan(0.00002)
  })
})

describe('greatCircleKm', () => {
  it.each([
    ['crossings far apart', [28.45, 68.5], [27.83, 60.61]],
    ['neighbours', [28.7, 61.1], [28.5, 60.9]],
    ['one place', [28.7, 61.1], [28.7, 61.1]],
    ['opposite ends of the earth', [0, 0], [180, 0]],
  ] as const)('is the distance that Turf gives: %s', (_, from, to) => {
    expect(greatCircleKm([...from], [...to])).toBeCloseTo(distance([...from], [...to]), 9)
  })
})

describe('kilometresAlong', () => {
  it('sums from the start of the line', () => {
    const [first, second, third] = kilometresAlong([
      [28, 60],
      [28, 61],
      [28, 60],
    ])
    expect(first).toBe(0)
    expect(third).toBeCloseTo(2 * (second ?? 0), 9)
  })
})
