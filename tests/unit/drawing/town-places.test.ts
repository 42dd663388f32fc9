import { describe, expect, it } from 'vitest'
import type { TownFeature } from '../../../geodata/schema/places.ts'
import { townNamePlace } from '../../../src/drawing/Names.tsx'
import { LABEL } from '../../../src/drawing/rules.ts'
import { placeTowns } from '../../../src/drawing/town-places.ts'
import { type Box, boxAround } from '../../../src/geometry/box.ts'
import { frameAround } from '../../../src/geometry/projection.ts'

const bounds = boxAround([0, 0], 300)

function town(id: string, lon: number, given: Partial<TownFeature['properties']> = {}): TownFeature {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [lon, 65] },
    properties: {
      names: { en: id, fi: id, sv: id, ru: id },
      country: 'FI',
      population: 1000,
      minZoom: 4,
      side: 'right',
      ...given,
    },
  }
}

/** A degree of longitude is 91 px at zoom 7, 46 px at zoom 6. */
function placed(towns: readonly TownFeature[], { zoom = 7, obstacles = [boxAround([0, -200], 5)] } = {}) {
  return placeTowns(towns, ({ id }) => id, frameAround([30, 65], zoom), bounds, obstacles)
}

function idsOf(...given: Parameters<typeof placed>) {
  return placed(...given).map(({ id }) => id)
}

describe('placeTowns', () => {
  it('keeps the side that a town asks for', () => {
    expect(placed([town('kotka', 30), town('kouvola', 29, { side: 'left' })])).toEqual([
      { id: 'kotka', name: 'kotka', at: [0, 0], side: 'right' },
      { id: 'kouvola', name: 'kouvola', at: [expect.any(Number), 0], side: 'left' },
    ])
  })

  it('gives a town another side where an obstacle stands on its own, and leaves it out where none is free', () => {
    const [right, left] = [boxAround([22, 0], 4), boxAround([-22, 0], 4)]
    const sidesBeside = (...obstacles: Box[]) =>
      placed([town('kotka', 30)], { obstacles }).map(({ side }) => side)
    expect(sidesBeside(right)).toEqual(['left'])
    expect(sidesBeside(right, left)).toEqual(['below'])
    expect(sidesBeside(right, left, boxAround([0, 14], 5))).toEqual([])
  })

  it('lets the smaller of two towns give way', () => {
    const [small, large] = [town('small', 30), town('large', 30.02, { population: 9000 })]
    expect(idsOf([small, large])).toEqual(['large'])
  })

  it('prefers rank, the zoom from which a town is shown, to population', () => {
    const [late, early] = [town('late', 30, { population: 9000, minZoom: 6 }), town('early', 30.02)]
    expect(idsOf([late, early])).toEqual(['early'])
  })

  it('shows a town from its zoom on', () => {
    const towns = [town('kotka', 30, { minZoom: 6.5 })]
    expect(idsOf(towns, { zoom: 6.4 })).toEqual([])
    expect(idsOf(towns, { zoom: 6.5 })).toEqual(['kotka'])
  })

  it('leaves out a town whose name would not be whole', () => {
    const beyondEdge = 30 + 299 / 91
    expect(idsOf([town('kotka', beyondEdge)])).toEqual([])
    expect(placed([town('kotka', 30 + 290 / 91)]).map(({ side }) => side)).toEqual(['left'])
  })

  it('shows at most twelve where the whole border is seen', () => {
    const towns = Array.from({ length: 30 }, (_, index): TownFeature => {
      const each = town(`t${index}`, 30)
      return { ...each, geometry: { type: 'Point', coordinates: [30, 62.1 + index * 0.2] } }
    })
    expect(idsOf(towns, { zoom: 6 })).toHaveLength(12)
    expect(idsOf(towns, { zoom: 6.5 }).length).toBeGreaterThan(12)
  })

  it('leaves the towns in the order that they were given', () => {
    const towns = [town('b', 30), town('a', 28, { population: 9000 })]
    placed(towns)
    expect(towns.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('townNamePlace', () => {
  const kotka = { id: 'kotka', name: 'kotka', at: [100, 50] as const }

  it.each([
    ['right', [100 + LABEL.townGap, 50], 'start'],
    ['left', [100 - LABEL.townGap, 50], 'end'],
    ['below', [100, 50 + LABEL.townSize], 'middle'],
  ] as const)('stands to the %s of the dot', (side, at, anchor) => {
    expect(townNamePlace({ ...kotka, side })).toEqual({ at, anchor })
  })
})
