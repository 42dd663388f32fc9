import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Status } from '../../../geodata/schema/decision.ts'
import { longestGap, nearestOpen } from '../../../src/model/distances.ts'
import { endOfDay } from '../../../src/model/helsinki.ts'
import { situationAt } from '../../../src/model/situation.ts'
import { aCrossing, aSituation, crossingOf } from './examples.ts'
import { PERIODS } from './known-days.ts'
import { greatCircleKm, measuredKm, measuredLengthKm, SHORT_BY } from './measured.ts'
import { rawCrossings, register } from './real-data.ts'

const LENGTH = 1000

const anySituation = fc
  .uniqueArray(fc.nat(LENGTH), { maxLength: 10 })
  .chain((kilometres) =>
    fc.tuple(
      ...kilometres
        .toSorted((a, b) => a - b)
        .map((km) =>
          fc
            .constantFrom<Status>('open', 'closed')
            .map((status) => [aCrossing(`at-${km}`, km), status] as const),
        ),
    ),
  )
  .map(aSituation)

/** The gaps between the ends of the border and the open crossings, from the numbers alone. */
function gapsBetween(open: readonly number[], length: number): number[] {
  const stops = [0, ...open.toSorted((a, b) => a - b), length]
  return stops.slice(1).map((stop, index) => stop - (stops[index] ?? 0))
}

describe('longestGap', () => {
  const [north, south] = [aCrossing('north', 300), aCrossing('south', 500)]

  it('is the whole border, end to end, when none is open', () => {
    const all = aSituation([
      [north, 'closed'],
      [south, 'closed'],
    ])
    const whole = { from: null, to: null, fromKm: 0, toKm: LENGTH, km: LENGTH }
    expect(longestGap(all, LENGTH)).toEqual(whole)
    expect(longestGap(aSituation([]), LENGTH)).toEqual(whole)
  })

  it('lies between an open crossing and the end, when that is longest', () => {
    const both = aSituation([
      [north, 'open'],
      [south, 'open'],
    ])
    expect(longestGap(both, LENGTH)).toEqual({ from: south, to: null, fromKm: 500, toKm: LENGTH, km: 500 })
  })

  it('lies between two open crossings, whatever is closed between them', () => {
    const last = aCrossing('last', 900)
    const outer = aSituation([
      [north, 'open'],
      [south, 'closed'],
      [last, 'open'],
    ])
    expect(longestGap(outer, LENGTH)).toEqual({ from: north, to: last, fromKm: 300, toKm: 900, km: 600 })
  })

  it('is the northernmost of equals', () => {
    expect(longestGap(aSituation([[south, 'open']]), LENGTH)).toMatchObject({ from: null, to: south })
  })

  it('is the longest of gaps that together are the border', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const open = situation.crossings.filter(({ status }) => status === 'open')
        const gaps = gapsBetween(
          open.map(({ crossing }) => crossing.borderKm),
          LENGTH,
        )
        const { from, to, fromKm, toKm, km } = longestGap(situation, LENGTH)
        expect(gaps.reduce((sum, gap) => sum + gap)).toBe(LENGTH)
        expect(km).toBe(Math.max(...gaps))
        expect(toKm - fromKm).toBe(km)
        expect([fromKm, toKm]).toEqual([from?.borderKm ?? 0, to?.borderKm ?? LENGTH])
      }),
    )
  })

  it.each(PERIODS)('agrees with what the raw geometry measures on $day', ({ day, open }) => {
    const stops = open.map((id) => measuredKm.get(id) ?? Number.NaN)
    const longest = Math.max(...gapsBetween(stops, measuredLengthKm))
    const { km, fromKm, toKm } = longestGap(situationAt(register, endOfDay(day)), register.borderLengthKm)
    expect(Math.abs(km / longest - 1)).toBeLessThan(SHORT_BY)
    const ends = [0, ...stops, measuredLengthKm]
    for (const end of [fromKm, toKm])
      expect(ends.some((stop) => Math.abs(stop - end) <= end * SHORT_BY)).toBe(true)
  })

  it('runs from Vartius to the south end on the day that the map opens on', () => {
    const gap = longestGap(situationAt(register, endOfDay('2023-11-20')), register.borderLengthKm)
    expect([gap.from?.id, gap.to, Math.round(gap.km)]).toEqual(['vartius', null, 672])
  })
})

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
