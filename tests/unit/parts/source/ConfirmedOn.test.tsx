import { describe, expect, it } from 'vitest'
import { latestRecord } from '../../../../src/i18n/words/headline.ts'
import { ConfirmedOn, LatestSentence } from '../../../../src/parts/headline/LatestSentence.tsx'
import { aDecision } from '../../model/examples.ts'
import { geodata, registerWith } from '../../model/real-data.ts'
import { elementsOf, markupOf, textIn, valuesOf } from '../../site/markup.ts'
import { siteOn } from '../../site/site-on.ts'

const site = siteOn('2023-11-20')

describe('the latest record', () => {
  it('is one sentence: what, since when, and when it was last confirmed', () => {
    expect(textIn(<LatestSentence {...latestRecord(site)} />, site)).toBe(
      'Latest record: all eight crossings closed since 15 December 2023 at 20:00; last confirmed 24 May 2026.',
    )
  })

  it('says no beginning where none is known', () => {
    expect(textIn(<LatestSentence what="open" since={null} />, site)).toBe(
      'Latest record: open; last confirmed 24 May 2026.',
    )
  })

  it('links the day of the confirmation to who gave it', () => {
    const confirmation = geodata.sources.find(({ id }) => id === 'unn-2026-05-24')
    const markup = markupOf(<ConfirmedOn />, site)
    expect(valuesOf(markup, 'href')).toEqual([confirmation?.url])
    expect(elementsOf(markup, 'a')[0]?.content).toMatch(/^24 May 2026</)
  })

  it('has the day without a link where a later decision is all that confirms it', () => {
    const later = aDecision({ id: 'later', adoptedAt: '2026-06-01', inForceFrom: '2026-06-02' })
    const register = registerWith({ decisions: [...geodata.decisions, later] })
    expect(markupOf(<ConfirmedOn />, siteOn('2023-11-20', register))).toBe('1 June 2026')
  })
})
