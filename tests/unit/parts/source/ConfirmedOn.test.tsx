import { describe, expect, it } from 'vitest'
import { ConfirmedOn } from '../../../../src/parts/source/ConfirmedOn.tsx'
import { aDecision } from '../../model/examples.ts'
import { geodata, registerWith } from '../../model/real-data.ts'
import { elementsOf, markupOf, valuesOf } from '../../site/markup.ts'
import { siteOn } from '../../site/site-on.ts'

const site = siteOn('2023-11-20')

describe('the day of the last confirmation', () => {
  it('is linked to who gave it', () => {
    const confirmation = geodata.sources.find(({ id }) => id === 'unn-2026-05-24')
    const markup = markupOf(<ConfirmedOn />, site)
    expect(valuesOf(markup, 'href')).toEqual([confirmation?.url])
    expect(elementsOf(markup, 'a')[0]?.content).toMatch(/^24 May 2026</)
  })

  it('has no link where a later decision is all that confirms it', () => {
    const later = aDecision({ id: 'later', adoptedAt: '2026-06-01', inForceFrom: '2026-06-02' })
    const register = registerWith({ decisions: [...geodata.decisions, later] })
    expect(markupOf(<ConfirmedOn />, siteOn('2023-11-20', register))).toBe('1 June 2026')
  })
})
