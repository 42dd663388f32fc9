import { describe, expect, it } from 'vitest'
import { recordScale, timeScale } from '../../../../src/drawing/time-scale.ts'
import { helsinkiInstant } from '../../../../src/model/helsinki.ts'
import { openSpans } from '../../../../src/model/open-spans.ts'
import { BAR, layOutBar, type RecordBar } from '../../../../src/publish/pictures/record-bar.ts'
import { register } from '../../model/real-data.ts'

const vaalimaa = register.crossings.filter(({ id }) => id === 'vaalimaa')

function barOf(changed: Partial<RecordBar> = {}): RecordBar {
  return {
    spans: openSpans(register, vaalimaa),
    total: 1,
    moment: { day: '2023-12-14', words: ['14 Dec 2023: 2 open', '14 Dec 2023'] },
    confirmed: { day: '2026-05-24', words: 'last confirmed 24 May 2026' },
    scale: recordScale(register),
    ...changed,
  }
}

const layOut = (changed?: Partial<RecordBar>) => layOutBar(barOf(changed), 40, 730)

describe('the bar', () => {
  it('is true to time, from edge to edge', () => {
    const { parts, confirmed, years } = layOut()
    const perDay = 690 / 1119
    expect(parts[0]?.left).toBe(40)
    expect(parts[1]?.left).toBeCloseTo(40 + 17 * perDay)
    expect(confirmed.x).toBeCloseTo(40 + 936 * perDay, 0)
    expect(parts.at(-1)?.right).toBe(confirmed.x)
    expect(years.map(({ words }) => words?.text)).toEqual(['2024', '2025', '2026'])
    expect(years[0]?.x).toBeCloseTo(40 + 61 * perDay)
  })

  it('widens a short opening until it is seen, and no closed time', () => {
    const [, , opening] = layOut().parts
    expect.assert(opening)
    expect(opening.right - opening.left).toBeCloseTo(BAR.sliver)
    expect((opening.right + opening.left) / 2).toBeCloseTo(layOut().moment.x, 0)
  })

  it('is as high as there are open crossings', () => {
    const { parts } = layOut({ spans: openSpans(register, register.crossings), total: 8 })
    expect(parts.map(({ height }) => height / BAR.heights.several)).toEqual([
      1,
      1 / 2,
      1 / 8,
      0,
      1 / 8,
      1 / 4,
      0,
    ])
  })
})

describe('the words of the bar', () => {
  it('name the moment, as fully as there is room', () => {
    expect(layOut().moment.words?.text).toBe('14 Dec 2023: 2 open')
    const later = layOut({
      moment: { day: '2024-02-01', words: ['1 Feb 2024'.padEnd(40, ' and more'), '1 Feb 2024'] },
    })
    expect(later.moment.words?.text).toBe('1 Feb 2024')
    expect(layOut({ moment: { day: '2026-03-01', words: ['1 Mar 2026'] } }).moment.words).toBeNull()
  })

  it('leave the moment of the last confirmation to its own words', () => {
    const { moment, confirmed } = layOut({ moment: { day: '2026-05-24', words: ['24 May 2026'] } })
    expect(moment).toMatchObject({ isConfirmed: true, words: null })
    expect(confirmed.words.right).toBeLessThan(moment.x - BAR.mark.half)
  })

  it('leave out a year without room', () => {
    const { years } = layOut({
      scale: timeScale(helsinkiInstant('2023-11-01'), helsinkiInstant('2027-01-06')),
    })
    expect(years.map(({ words }) => words?.text)).toEqual(['2024', '2025', '2026', undefined])
  })
})
