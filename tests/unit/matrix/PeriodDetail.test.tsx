import { describe, expect, it } from 'vitest'
import { PeriodDetail } from '../../../src/matrix/PeriodDetail.tsx'
import { elementsOf, markupOf, textOf } from '../site/markup.ts'
import { siteOn } from '../site/site-on.ts'

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
