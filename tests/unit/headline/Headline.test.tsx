import { describe, expect, it } from 'vitest'
import { Headline } from '../../../src/headline/Headline.tsx'
import { elementsOf, markupOf, textIn, textOf } from '../site/markup.ts'
import { siteOn } from '../site/site-on.ts'
import { HEADLINE_TEXTS } from './headline-texts.ts'

const LATEST =
  'Latest record: all eight crossings closed since 15 December 2023 at 20:00; last confirmed 24 May 2026.'

describe.each(HEADLINE_TEXTS)('the head of the home page on $date', ({ date, headline }) => {
  const markup = markupOf(<Headline />, siteOn(date))

  it('has the headline as its one first heading', () => {
    expect(elementsOf(markup, 'h1').map(({ content }) => textOf(content))).toEqual([headline])
  })

  it('has the latest record beside it', () => {
    const latest = elementsOf(markup, 'p').filter(({ attributes }) => attributes.includes('latest-record'))
    const expected =
      date === '2026-05-24'
        ? 'Last confirmed 24 May 2026. Nothing later was found about the road crossings.'
        : LATEST
    expect(latest.map(({ content }) => textOf(content))).toEqual([expected])
  })

  it('speaks of no today, of which it cannot know', () => {
    expect(textOf(markup)).not.toMatch(/\b(today|currently|now|at present)\b/i)
  })
})

it('has the latest record whole at any other moment of its last day', () => {
  expect(textIn(<Headline />, siteOn('2026-05-24T10:00'))).toContain(LATEST)
})
