import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Status } from '../../../geodata/schema/decision.ts'
import { endOfDay } from '../../../src/model/helsinki.ts'
import { longestGap } from '../../../src/model/longest-gap.ts'
import { situationAt } from '../../../src/model/situation.ts'
import { aCrossing, aSituation } from './examples.ts'
import { PERIODS } from './known-days.ts'
import { measuredKm, measuredLengthKm, SHORT_BY } from './measured.ts'
import { register } from './real-data.ts'

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
