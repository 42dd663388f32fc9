import { describe, expect, it } from 'vitest'
import { slotsOf } from '../../../../src/pages/crossing/CrossingTraffic.tsx'
import { isUnknown, trafficOf } from '../../../../src/pages/crossing/traffic.ts'
import { crossingOf } from '../../model/examples.ts'
import { register } from '../../model/real-data.ts'
import { bodyOf, sectionOf, textOf } from './crossing-page.ts'

const trafficOn = (id: string) => trafficOf(crossingOf(register, id).traffic)
const textOn = (id: string) => textOf(sectionOf(bodyOf(crossingOf(register, id)), 'traffic'))

describe('crossings per year', () => {
  it.each(['imatra', 'nuijamaa', 'vaalimaa'])('are bars for 2018 to 2022 at %s', (id) => {
    expect(trafficOn(id).bars.map(({ period }) => period)).toEqual(['2018', '2019', '2020', '2021', '2022'])
  })

  it.each(['raja-jooseppi', 'salla', 'kuusamo', 'niirala'])('are a table alone at %s', (id) => {
    expect(trafficOn(id).bars).toEqual([])
    const html = sectionOf(bodyOf(crossingOf(register, id)), 'traffic')
    expect(html).not.toContain('<svg')
    expect(html).not.toContain('<details')
    expect(html).toContain('<table')
  })

  it('never draw a figure that is approximate, of part of a year or of two places', () => {
    const drawn = register.crossings.flatMap(({ traffic }) => trafficOf(traffic).bars)
    expect(drawn.filter(({ approximate, note, period }) => approximate || note || period.length > 4)).toEqual(
      [],
    )
  })

  it('say of the years between that they are not known', () => {
    expect(trafficOn('vartius').rows.filter(isUnknown)).toEqual([{ from: 2013, to: 2020 }])
    expect(slotsOf(trafficOn('vartius').bars).map(({ label }) => label)).toEqual([
      '2012',
      '2013–2020',
      '2021',
      '2022',
      '2023',
    ])
    expect(textOn('vartius')).toContain('2013–2020not known')
  })

  it.each(register.crossings)('have every figure of $id in a table, with its note', (crossing) => {
    const text = textOn(crossing.id)
    for (const { value, note } of crossing.traffic) {
      expect(text).toContain(value.toLocaleString('en-GB'))
      expect(text).toContain(note?.en ?? '')
    }
  })

  it('say what is approximate', () => {
    expect(textOn('niirala')).toContain('about 1,120,000')
  })

  it('name months and spans of months', () => {
    expect(textOn('raja-jooseppi')).toMatch(/May–August 2019.*September 2022/s)
    expect(textOn('vaalimaa')).toContain('January–October 2023: 762,500. January to October only.')
  })

  it('fill the base line from end to end', () => {
    const slots = slotsOf(trafficOn('vartius').bars)
    expect(slots[0]?.from).toBe(0)
    expect((slots.at(-1)?.from ?? 0) + (slots.at(-1)?.width ?? 0)).toBeCloseTo(100, 9)
  })
})
