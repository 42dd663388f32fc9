import { describe, expect, it } from 'vitest'
import { shortDay } from '../../../../src/i18n/format.ts'
import { upperFirst } from '../../../../src/i18n/lists.ts'
import { PopupContent } from '../../../../src/map/live/PopupContent.tsx'
import { CROSSINGS, PERIODS, pairOf } from '../../../browser/record.ts'
import { register } from '../../model/real-data.ts'
import { statementCells } from '../../parts/statements/statement-cells.ts'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { siteOn } from '../../site/site-on.ts'

// That an open popup follows the date is in tests/browser/navigation.spec.ts.
describe.each(CROSSINGS)('the popup of $name', (known) => {
  const crossing = register.crossings.find(({ id }) => id === known.id)
  expect.assert(crossing)

  it.each(PERIODS.map((period, index) => ({ ...period, status: known.states[index] ?? 'closed' })))(
    'says that it was $status on $day, by word and by symbol, and what is known last',
    ({ day, status }) => {
      const markup = markupOf(<PopupContent crossing={crossing} titleId="title" />, siteOn(day))
      expect(elementsOf(markup, 'h2').map(({ content }) => textOf(content))).toEqual([pairOf(known)])
      const cells = statementCells(markup)
      expect(cells.map(({ text }) => text)).toEqual([
        `${shortDay(day, 'en')} Shown${upperFirst(status)}`,
        'Latest record ShowClosed',
      ])
      expect(cells.map(({ content }) => /symbol-(open|closed)/.exec(content)?.[1])).toEqual([
        status,
        'closed',
      ])
    },
  )

  it('says in one paragraph by whom, and how new the newest word is', () => {
    const markup = markupOf(<PopupContent crossing={crossing} titleId="title" />, siteOn('2023-11-20'))
    const [words] = elementsOf(markup, 'p').filter(({ attributes }) => attributes.includes('popup-words'))
    expect(textOf(words?.content ?? '')).toMatch(
      /^(Open|Closed) since .*SM\/2023\/4.* Last confirmed 24 May 2026\. Searched up to 23 Nov 2026: nothing newer found\.$/,
    )
  })

  it('leads to its page at the moment shown', () => {
    const markup = markupOf(<PopupContent crossing={crossing} titleId="title" />, siteOn('2023-12-14'))
    expect(valuesOf(markup, 'href')).toContain(`/crossings/${known.id}/2023-12-14/`)
  })
})
