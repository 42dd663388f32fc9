import { describe, expect, it } from 'vitest'
import { DayScale } from '../../../../src/parts/matrix/DayScale.tsx'
import { MATRIX } from '../../../../src/parts/matrix/measures.ts'
import { registerWith } from '../../model/real-data.ts'
import { elementsOf, markupOf, valuesOf } from '../../site/markup.ts'
import { siteOn } from '../../site/site-on.ts'

function drawnOn(date: string) {
  const markup = markupOf(<DayScale size="wide" />, siteOn(date))
  const mark = markup.match(/class="day-scale-mark" d="M([\d.]+) /)?.[1]
  return { markup, mark: Number(mark), texts: elementsOf(markup, 'text').map(({ content }) => content) }
}

describe('the scale of days', () => {
  it('is hidden from assistive technology: the heads of the table say the same', () => {
    expect(valuesOf(drawnOn('2023-11-20').markup, 'role')).toEqual(['presentation'])
  })

  it('names the moment shown', () => {
    expect(drawnOn('2023-11-20').texts).toContain('20 Nov')
    expect(drawnOn('2026-05-24').texts).toContain('24 May 2026')
  })

  it('has its mark move on with the moment, to the arrow when that is later than the scale', () => {
    const marks = ['2023-11-17', '2023-11-20', '2023-12-14', '2023-12-15', '2026-05-24'].map(
      (date) => drawnOn(date).mark,
    )
    expect(marks).toEqual(marks.toSorted((a, b) => a - b))
    expect(marks.at(-1)).toBe(MATRIX.periods.wide - 6)
  })

  it.each(['2023-11-17', '2023-11-20', '2023-12-15', '2026-05-24'])(
    'joins every other change to its column, and the period of %s as a wedge',
    (date) => {
      const { markup } = drawnOn(date)
      expect(markup.match(/day-scale-wedge/g)).toHaveLength(1)
      expect(markup.match(/day-scale-joint/g)).toHaveLength(date === '2023-11-17' ? 5 : 4)
    },
  )

  it('breaks off before what is later, and only then', () => {
    expect(drawnOn('2023-12-21').markup).not.toContain('day-scale-break')
    expect(drawnOn('2023-12-22').markup).toContain('day-scale-break')
  })

  it('is not drawn where nothing has changed', () => {
    expect(markupOf(<DayScale size="medium" />, siteOn('2023-11-20', registerWith({ decisions: [] })))).toBe(
      '',
    )
  })
})
