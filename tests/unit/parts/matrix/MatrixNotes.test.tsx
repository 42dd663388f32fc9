import { describe, expect, it } from 'vitest'
import { MatrixNote, PeriodDetail } from '../../../../src/parts/matrix/MatrixNotes.tsx'
import { aDecision, anEffect } from '../../model/examples.ts'
import { geodata, registerWith } from '../../model/real-data.ts'
import { elementsOf, markupOf, textIn, textOf } from '../../site/markup.ts'
import { siteOn } from '../../site/site-on.ts'

const DOT = 'Dot in ring: applications for international protection accepted.'

describe('the note below the table', () => {
  it('says what the dot means, and when the short opening ended', () => {
    expect(textIn(<MatrixNote />, siteOn('2023-11-20'))).toBe(
      `${DOT} 14–15 Dec: both open until 15 Dec, 20:00.`,
    )
  })

  it('says of a reopening that has not ended nothing', () => {
    const decisions = geodata.decisions.slice(0, 4)
    expect(textIn(<MatrixNote />, siteOn('2023-11-20', registerWith({ decisions })))).toBe(DOT)
  })

  it('names the crossings where they are not two, and the year where it is another', () => {
    const opening = aDecision({
      id: 'opening',
      inForceFrom: '2026-06-01T08:00+03:00',
      effects: [anEffect('imatra', 'open', '2026-06-01T08:00+03:00')],
    })
    const closing = aDecision({
      id: 'closing',
      inForceFrom: '2026-06-05T18:00+03:00',
      effects: [anEffect('imatra', 'closed', '2026-06-05T18:00+03:00')],
    })
    const register = registerWith({ decisions: [...geodata.decisions, opening, closing] })
    expect(textIn(<MatrixNote />, siteOn('2023-11-20', register))).toMatch(
      /Jun( 2026)?: Imatra open until 5 Jun 2026, 18:00\.$/,
    )
  })
})

describe('the extensions of the period shown', () => {
  const markup = markupOf(<PeriodDetail />, siteOn('2024-01-15'))
  const items = elementsOf(markup, 'li').map(({ content }) => textOf(content))

  it('are counted', () => {
    expect(textOf(elementsOf(markup, 'summary')[0]?.content ?? '')).toBe(
      'Extended four times without a change',
    )
  })

  it('are listed with their days and decisions; a day that was inferred says so', () => {
    expect(items).toEqual([
      'From 15 Jan 2024 to 11 Feb 2024 (the day follows from the end of the decision before it), the decision of 11 January 2024',
      'From 12 Feb 2024 to 14 Apr 2024, the decision of 8 February 2024',
      'From 15 Apr 2024 until further notice, the decision of 4 April 2024',
      'From 17 Apr 2025 until further notice, the decision of 16 April 2025',
    ])
  })

  it('each lead to their source', () => {
    expect(elementsOf(markup, 'li').every(({ content }) => /<a [^>]*href="https:/.test(content))).toBe(true)
  })

  it('are the same through the whole period', () => {
    expect(markupOf(<PeriodDetail />, siteOn('2023-12-15'))).toBe(markup)
    expect(markupOf(<PeriodDetail />, siteOn('2026-05-24'))).toBe(markup)
  })

  it.each(['2023-11-17', '2023-11-20', '2023-11-24', '2023-11-30', '2023-12-14'])(
    'are none on %s: every decision then changed something',
    (date) => {
      expect(markupOf(<PeriodDetail />, siteOn(date))).toBe('')
    },
  )
})
