import { describe, expect, it } from 'vitest'
import { DecisionLink, SourceLink } from '../../../../src/parts/source/SourceLink.tsx'
import { aDecision } from '../../model/examples.ts'
import { elementsOf, markupOf, textIn, textOf, valuesOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

const site = siteOf('/')

function decisionOf(id: string) {
  return site.register.decisions.find((decision) => decision.id === id) ?? aDecision()
}

describe('SourceLink', () => {
  const markup = markupOf(<SourceLink id="gov-2023-12-14">the Government</SourceLink>, site)

  it('leads to the source, and says in which language that is and that it is elsewhere', () => {
    const source = site.register.sources.get('gov-2023-12-14')
    expect(valuesOf(markup, 'href')).toEqual([source?.url])
    expect(markup.toLowerCase()).toContain(`hreflang="${source?.lang}"`)
    expect(valuesOf(markup, 'rel')).toEqual(['external'])
  })

  it('has an arrow that is seen and not read aloud', () => {
    expect(markup).toContain('↗')
    expect(textOf(markup)).toBe('the Government')
  })

  it('is its text alone where the source is not known', () => {
    expect(markupOf(<SourceLink id="nowhere">somebody</SourceLink>, site)).toBe('somebody')
  })
})

describe('DecisionLink', () => {
  const linked = (id: string, bare = false) =>
    elementsOf(markupOf(<DecisionLink decision={decisionOf(id)} bare={bare} />, site), 'a').map(
      ({ content }) => textOf(content),
    )

  it('names a decision by its number, which is the link', () => {
    expect(textIn(<DecisionLink decision={decisionOf('sm-2023-4')} />, site)).toBe('decision SM/2023/4')
    expect(linked('sm-2023-4')).toEqual(['SM/2023/4'])
  })

  it('names one without a number by the day on which it was adopted', () => {
    expect(textIn(<DecisionLink decision={decisionOf('2023-12-14')} />, site)).toBe(
      'the decision of 14 December 2023',
    )
    expect(linked('2023-12-14')).toEqual(['decision of 14 December 2023'])
  })

  it('is the number or the day alone where a label says that it is a decision', () => {
    expect(linked('sm-2023-15', true)).toEqual(['SM/2023/15'])
    expect(linked('2023-12-14', true)).toEqual(['14 December 2023'])
    expect(textIn(<DecisionLink decision={decisionOf('2023-12-14')} bare />, site)).toBe('14 December 2023')
  })
})
