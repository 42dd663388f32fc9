import { lineString, nearestPointOnLine } from '@turf/turf'
import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { Border } from '../../../geodata/schema/border.ts'
import {
  type BorderLine,
  borderKilometreOf,
  borderLineOf,
  positionAt,
  stretchOf,
} from '../../../src/model/border-line.ts'
import { geodesicKm, kilometresAlong } from '../../../src/model/geodesic.ts'
import { borderLine, geodata, rawCrossings } from './real-data.ts'

/** Some 11 km south, some 5 km east, some 11 km south. */
const bends: Position[] = [
  [30, 62.2],
  [30, 62.1],
  [30.1, 62.1],
  [30.1, 62],
]

function lineOf(positions: readonly Position[]): BorderLine {
  const kilometres = kilometresAlong(positions)
  const lengthKm = kilometres.at(-1) ?? 0
  return { positions, kilometres, lengthKm, coastKm: lengthKm }
}

function borderOf(land: [number, number][], sea: [number, number][]): Border {
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'border-land',
        geometry: { type: 'LineString', coordinates: land },
        properties: { part: 'land', lengthKm: 0 },
      },
      {
        type: 'Feature',
        id: 'border-sea',
        geometry: { type: 'LineString', coordinates: sea },
        properties: { part: 'sea', lengthKm: 0 },
      },
    ],
  }
}

const anyKilometre = fc.double({ min: 0, max: borderLine.lengthKm, noNaN: true })

describe('borderLineOf', () => {
  it('joins land and sea at the vertex they share', () => {
    const line = borderLineOf(
      borderOf(
        [
          [30, 62],
          [30, 61],
        ],
        [
          [30, 61],
          [29, 60],
        ],
      ),
    )
    expect(line.positions).toEqual([
      [30, 62],
      [30, 61],
      [29, 60],
    ])
    expect(line.coastKm).toBeCloseTo(geodesicKm([30, 62], [30, 61]), 9)
    expect(line.lengthKm).toBeCloseTo(line.coastKm + geodesicKm([30, 61], [29, 60]), 9)
  })

  it('measures the border', () => {
    expect(borderLine.lengthKm).toBeCloseTo(1339.17, 2)
    expect(borderLine.coastKm).toBeCloseTo(1285.3, 2)
  })

  it('agrees with the lengths that the data states', () => {
    const [land, sea] = geodata.border.features
    expect(borderLine.coastKm).toBeCloseTo(land.properties.lengthKm, 1)
    expect(borderLine.lengthKm - borderLine.coastKm).toBeCloseTo(sea.properties.lengthKm, 1)
  })

  it('goes on southwards: no vertex stands twice', () => {
    const standing = borderLine.kilometres.filter((km, index) => km === borderLine.kilometres[index + 1])
    expect(standing).toEqual([])
  })
})

describe('borderKilometreOf', () => {
  it.each(rawCrossings.features.map((feature) => [String(feature.id), feature] as const))(
    'finds %s within 5 m of the line, at its stated kilometre within 0.1 km',
    (_, { geometry, properties }) => {
      const { km, offKm } = borderKilometreOf(borderLine, geometry.coordinates)
      expect(offKm).toBeLessThan(0.005)
      expect(Math.abs(km - properties.borderKm)).toBeLessThan(0.1)
    },
  )

  it('says how far off the line a place is', () => {
    const { km, offKm } = borderKilometreOf(lineOf(bends), [29.99, 62.15])
    expect(km).toBeCloseTo(geodesicKm([30, 62.2], [30, 62.15]), 2)
    expect(offKm).toBeCloseTo(geodesicKm([29.99, 62.15], [30, 62.15]), 3)
  })

  it.each([
    ['the north', [30, 62.3], 0],
    ['the south', [30.1, 61.9], lineOf(bends).lengthKm],
  ] as const)('gives the end for a place beyond it in %s', (_, [lon, lat], expected) => {
    expect(borderKilometreOf(lineOf(bends), [lon, lat]).km).toBeCloseTo(expected, 6)
  })

  it('finds what Turf finds on the whole line, near the border and far from it', () => {
    const whole = lineString([...borderLine.positions])
    const anywhere = fc.tuple(
      fc.double({ min: 20, max: 40, noNaN: true }),
      fc.double({ min: 58, max: 71, noNaN: true }),
    )
    fc.assert(
      fc.property(anywhere, (position) => {
        const { geometry, properties } = nearestPointOnLine(whole, position)
        const foot = geometry.coordinates
        const vertex = properties.segmentIndex
        // By kilometre: between vertices up to 9 km apart, the straight line of a chart, by which
        // positionAt goes, and that of the earth lie up to a metre apart.
        const along = geodesicKm(borderLine.positions[vertex] ?? foot, foot)
        const { km, offKm } = borderKilometreOf(borderLine, position)
        expect(Math.abs(km - (borderLine.kilometres[vertex] ?? 0) - along)).toBeLessThan(0.001)
        expect(Math.abs(offKm - geodesicKm(position, foot))).toBeLessThan(0.001)
      }),
      { numRuns: 30 },
    )
  })

  it('gives each vertex its own kilometre', () => {
    const line = lineOf(bends)
    expect(line.positions.map((each) => borderKilometreOf(line, each).km.toFixed(6))).toEqual(
      line.kilometres.map((km) => km.toFixed(6)),
    )
  })
})

describe('positionAt', () => {
  it('is the ends at and beyond the ends', () => {
    const line = lineOf(bends)
    for (const km of [0, -1]) expect(positionAt(line, km)).toEqual([30, 62.2])
    for (const km of [line.lengthKm, line.lengthKm + 1]) expect(positionAt(line, km)).toEqual([30.1, 62])
  })

  it('is the vertex at a vertex', () => {
    const line = lineOf(bends)
    line.kilometres.forEach((km, index) => {
      const [lon = 0, lat = 0] = positionAt(line, km)
      expect(lon).toBeCloseTo(line.positions[index]?.[0] ?? 0, 9)
      expect(lat).toBeCloseTo(line.positions[index]?.[1] ?? 0, 9)
    })
  })

  // A line is straight in degrees (RFC 7946), and so up to 4 m beside the geodesic in the middle of the longest segments.
  it('is the inverse of borderKilometreOf within 5 m, anywhere on the border', () => {
    fc.assert(
      fc.property(anyKilometre, (km) => {
        const position = positionAt(borderLine, km)
        const { km: found, offKm } = borderKilometreOf(borderLine, position)
        expect(geodesicKm(positionAt(borderLine, found), position)).toBeLessThan(0.005)
        expect(offKm).toBeLessThan(0.005)
      }),
      { numRuns: 100 },
    )
  })
})

describe('stretchOf', () => {
  it('begins and ends between vertices, and keeps those inside', () => {
    const line = lineOf(bends)
    const stretch = stretchOf(line, 5, 20)
    expect(stretch).toEqual([positionAt(line, 5), bends[1], bends[2], positionAt(line, 20)])
  })

  it('is two positions where no vertex lies between', () => {
    expect(stretchOf(lineOf(bends), 1, 2)).toHaveLength(2)
  })

  it('is the whole line from end to end, no vertex twice', () => {
    const line = lineOf(bends)
    expect(stretchOf(line, 0, line.lengthKm)).toEqual(bends)
  })

  it('ends with the line where more is asked for', () => {
    const line = lineOf(bends)
    expect(stretchOf(line, -5, line.lengthKm + 5)).toEqual(bends)
  })

  it('is as long as the kilometres between its ends', () => {
    fc.assert(
      fc.property(anyKilometre, anyKilometre, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const length = kilometresAlong(stretchOf(borderLine, from, to)).at(-1) ?? 0
        expect(Math.abs(length - (to - from))).toBeLessThan(0.005)
      }),
      { numRuns: 100 },
    )
  })
})
