import { describe, expect, it } from 'vitest'
import { endOfDay } from '../../../src/model/helsinki.ts'
import { nearestOpen } from '../../../src/model/nearest-open.ts'
import { situationAt } from '../../../src/model/situation.ts'
import { aCrossing, aSituation, crossingOf } from './examples.ts'
import { PERIODS } from './known-days.ts'
import { greatCircleKm, measuredKm, SHORT_BY } from './measured.ts'
import { rawCrossings, register } from './real-data.ts'

const roads = rawCrossings.features.filter(({ properties }) => properties.kind === 'road')
const cases = PERIODS.flatMap((period) =>
  roads.map((feature) => ({ ...period, id: String(feature.id), feature })),
)

const isAbout = (expected: number) => (km: number) => Math.abs(km - expected) <= expected * SHORT_BY

describe('nearestOpen', () => {
  it.each(cases)(
    'agrees with what the raw geometry measures for $id on $day',
    ({ day, open, id, feature }) => {
      const found = nearestOpen(crossingOf(register, id), situationAt(register, endOfDay(day)))
      const openRoads = roads.filter((each) => open.includes(String(each.id)))
      if (openRoads.length === 0) {
        expect(found).toBeNull()
        return
      }
      const measured = (road: typeof feature) => measuredKm.get(String(road.id)) ?? Number.NaN
      const along = openRoads.map((road) => Math.abs(measured(road) - measured(feature)))
      const straight = openRoads.map(({ geometry }) =>
        greatCircleKm(geometry.coordinates, feature.geometry.coordinates),
      )
      expect(found?.along.km).toSatisfy(isAbout(Math.min(...along)))
      expect(found?.along.crossing.id).toBe(openRoads[along.indexOf(Math.min(...along))]?.id)
      expect(found?.straight.km).toSatisfy(isAbout(Math.min(...straight)))
      expect(found?.straight.crossing.id).toBe(openRoads[straight.indexOf(Math.min(...straight))]?.id)
    },
  )

  it('is itself, at 0 km, of a crossing that is open', () => {
    const salla = crossingOf(register, 'salla')
    const here = { crossing: salla, km: 0 }
    expect(nearestOpen(salla, situationAt(register, endOfDay('2023-11-20')))).toEqual({
      along: here,
      straight: here,
    })
  })

  it('is Vartius for the four southern crossings on the day that the map opens on', () => {
    const situation = situationAt(register, endOfDay('2023-11-20'))
    for (const id of ['niirala', 'imatra', 'nuijamaa', 'vaalimaa']) {
      expect(nearestOpen(crossingOf(register, id), situation)?.along.crossing.id).toBe('vartius')
    }
  })

  it('may be another along the border than straight across', () => {
    const from = aCrossing('from', 100, { coordinates: [30, 65] })
    const alongIt = aCrossing('along', 150, { coordinates: [31, 65] })
    const across = aCrossing('across', 0, { coordinates: [30, 65.1] })
    const situation = aSituation([
      [across, 'open'],
      [from, 'closed'],
      [alongIt, 'open'],
    ])
    const found = nearestOpen(from, situation)
    expect(found?.along).toEqual({ crossing: alongIt, km: 50 })
    expect(found?.straight.crossing).toBe(across)
  })

  it('is unknown when all are closed', () => {
    const from = aCrossing('from', 100)
    expect(nearestOpen(from, aSituation([[from, 'closed']]))).toBeNull()
  })
})
