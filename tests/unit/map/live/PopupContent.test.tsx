import { describe, expect, it } from 'vitest'
import { PopupContent } from '../../../../src/map/live/PopupContent.tsx'
import { CROSSINGS, PERIODS, pairOf, sentenceOf } from '../../../browser/record.ts'
import { register } from '../../model/real-data.ts'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { siteOn } from '../../site/site-on.ts'

// That an open popup follows the date is in tests/browser/navigation.spec.ts.
describe.each(CROSSINGS)('the popup of $name', (known) => {
  const crossing = register.crossings.find(({ id }) => id === known.id)
  expect.assert(crossing)

  it.each(PERIODS.map((period, index) => ({ ...period, status: known.states[index] ?? 'closed' })))(
    'says that it was $status on $written, by word and by symbol',
    ({ day, written, status }) => {
      const markup = markupOf(<PopupContent crossing={crossing} titleId="title" />, siteOn(day))
      expect(elementsOf(markup, 'h2').map(({ content }) => textOf(content))).toEqual([pairOf(known)])
      expect(elementsOf(markup, 'strong').map(({ content }) => textOf(content))).toEqual([
        sentenceOf(status, written),
      ])
      expect(/popup-status.*?symbol-(open|closed)/.exec(markup)?.[1]).toBe(status)
    },
  )

  it('leads to its page at the moment shown', () => {
    const markup = markupOf(<PopupContent crossing={crossing} titleId="title" />, siteOn('2023-12-14'))
    expect(valuesOf(markup, 'href')).toContain(`/crossings/${known.id}/?date=2023-12-14`)
  })
})
