import { describe, expect, it } from 'vitest'
import { Standfirst } from '../../../../src/parts/headline/Standfirst.tsx'
import { aDecision, anEffect } from '../../model/examples.ts'
import { geodata, registerWith } from '../../model/real-data.ts'
import { markupOf, textIn, valuesOf } from '../../site/markup.ts'
import { siteOn } from '../../site/site-on.ts'
import { HEADLINE_TEXTS } from './headline-texts.ts'

describe('the standfirst', () => {
  it.each(HEADLINE_TEXTS)('on $date: $standfirst', ({ date, standfirst }) => {
    expect(textIn(<Standfirst />, siteOn(date))).toBe(standfirst)
  })

  it('links each decision that it names to a source of it', () => {
    const links = valuesOf(markupOf(<Standfirst />, siteOn('2024-01-15')), 'href')
    const addresses = ['2023-12-14', '2024-01-11'].map((id) => {
      const { sources } = geodata.decisions.find((decision) => decision.id === id) ?? aDecision()
      return geodata.sources.filter((source) => sources.includes(source.id)).map(({ url }) => url)
    })
    expect(links).toHaveLength(2)
    expect(addresses.map((urls, index) => urls.includes(links[index] ?? ''))).toEqual([true, true])
  })

  it('names the latest of the extensions that are in force at the moment, and none before', () => {
    const extendedBy = (date: string) =>
      textIn(<Standfirst />, siteOn(date)).match(/extended .* by (.*?)\./)?.[1]
    expect(extendedBy('2024-01-14')).toBeUndefined()
    expect(extendedBy('2024-02-11')).toBe('the decision of 11 January 2024')
    expect(extendedBy('2024-02-12')).toBe('the decision of 8 February 2024')
    expect(extendedBy('2024-04-15')).toBe('the decision of 4 April 2024')
    expect(extendedBy('2025-04-17')).toBe('the decision of 16 April 2025')
  })

  it('says since when the crossings changed with the year where it is another than that shown', () => {
    const extension = aDecision({ id: 'longer', inForceFrom: '2024-01-10', announcedUntil: '2024-03-01' })
    const reopening = aDecision({
      id: 'reopening',
      adoptedAt: '2023-12-11',
      inForceFrom: '2023-12-14T00:00+02:00',
      effects: [anEffect('vaalimaa', 'open', '2023-12-14T00:00+02:00')],
    })
    const decisions = [...geodata.decisions.slice(0, 3), reopening, extension]
    expect(textIn(<Standfirst />, siteOn('2024-02-01', registerWith({ decisions })))).toBe(
      'Vaalimaa opened on 14 December 2023 at 00:00 by the decision of 11 December 2023; extended to 1 March 2024 by the decision of 1 November 2023. No applications at the land border.',
    )
  })
})
