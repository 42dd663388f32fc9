import { describe, expect, it } from 'vitest'
import { Statements } from '../../../../src/parts/statements/Statements.tsx'
import { recordAge } from '../../../../src/parts/statements/useRecordAge.ts'
import { elementsOf, markupOf, textIn, textOf, valuesOf } from '../../site/markup.ts'
import { liveSiteOf, siteOf, siteOn } from '../../site/site-on.ts'

function switchesIn(markup: string) {
  return elementsOf(markup, 'a')
    .filter(({ attributes }) => attributes.includes('statement-switch'))
    .map(({ attributes, content }) => ({
      label: elementsOf(content, 'span')[0]?.content,
      leadsTo: valuesOf(`<a${attributes}>`, 'href')[0],
      isShown: attributes.includes('aria-current="true"'),
    }))
}

const titleOf = (date: string) =>
  elementsOf(markupOf(<Statements />, siteOn(date)), 'h1').map(({ content }) => textOf(content))

describe('the two statements', () => {
  it.each([
    ['/', true],
    ['/2023-12-14/', true],
    ['/2026-05-24/', false],
  ])('at %s say which of them the map shows, and lead to both', (address, isMoment) => {
    const moment = isMoment ? address : '/'
    expect(switchesIn(markupOf(<Statements />, siteOf(address)))).toEqual([
      { label: isMoment ? 'Shown on the map' : 'Show on the map', leadsTo: moment, isShown: isMoment },
      {
        label: isMoment ? 'Show on the map' : 'Shown on the map',
        leadsTo: '/2026-05-24/',
        isShown: !isMoment,
      },
    ])
  })

  it('are named by what they say', () => {
    const markup = markupOf(<Statements />, siteOf('/'))
    const [first = ''] = valuesOf(markup, 'aria-labelledby')
    const parts = first.split(' ').map((id) => {
      const [, content = ''] = new RegExp(` id="${id}"[^>]*>(.*?)</(?:a|p)>`).exec(markup) ?? []
      return textOf(content)
    })
    expect(parts.join(' ')).toContain('20 Nov 2023 Four of eight closed')
  })

  it('are the one first heading, that of the moment shown first', () => {
    const latest =
      'Latest record: all eight crossings closed since 15 December 2023 at 20:00; last confirmed 24 May 2026.'
    expect(titleOf('2023-11-20')).toEqual([`20 November 2023: four of eight crossings closed. ${latest}`])
    expect(titleOf('2026-05-24')).toEqual([`${latest} 20 Nov 2023: Four of eight closed.`])
  })

  it('say beneath the article’s day who published it, whom it cites, and where it is checked', () => {
    const markup = markupOf(<Statements />, siteOf('/fi/'))
    expect(textOf(markup)).toContain('Artikkeli: B92, lähteenä Sputnik')
    expect(valuesOf(markup, 'href')).toContain('/fi/about/#article')
    expect(textIn(<Statements />, siteOn('2023-12-14'))).not.toContain('B92')
  })

  it('have a way back to the article’s day from another', () => {
    expect(textIn(<Statements />, siteOn('2023-12-14'))).toContain('The article’s day, 20 Nov 2023')
    expect(textIn(<Statements />, siteOf('/'))).not.toContain('The article’s day, 20 Nov 2023')
  })

  it('speak of no today before a script has read the reader’s clock', () => {
    for (const site of [siteOf('/'), liveSiteOf('/').site]) {
      expect(textIn(<Statements />, site)).not.toMatch(/\b(today|currently|now|at present)\b/i)
    }
  })
})

describe('the age of the record', () => {
  it.each([
    ['2026-05-24', '2026-05-24', 0],
    ['2026-05-24', '2026-11-28', 188],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-05-24', '2026-05-23', null],
  ])('of %s on %s is %s', (day, today, age) => {
    expect(recordAge(day, today)).toBe(age)
  })
})
