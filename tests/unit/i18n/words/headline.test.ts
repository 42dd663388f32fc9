import { describe, expect, it } from 'vitest'
import { headline, latestRecord, showsLatest } from '../../../../src/i18n/words/headline.ts'
import { siteOf, siteOn } from '../../site/site-on.ts'
import { HEADLINE_TEXTS } from './headline-texts.ts'

describe('headline', () => {
  it.each(HEADLINE_TEXTS)('on $date: $headline', ({ date, headline: expected }) => {
    expect(headline(siteOn(date))).toBe(expected)
  })

  it('is of the day that the map opens on where the address names none', () => {
    expect(headline(siteOf('/'))).toBe('20 November 2023: four of eight crossings closed')
  })

  it.each([
    ['2023-12-15T19:59', '15 December 2023 at 19:59: six of eight crossings closed'],
    ['2023-12-15T20:00', '15 December 2023 at 20:00: all eight crossings closed'],
  ])('turns with the very minute of a change: %s', (date, expected) => {
    expect(headline(siteOn(date))).toBe(expected)
  })
})

describe('showsLatest', () => {
  it('is so at the end of the last day of the record, and at no other moment', () => {
    expect(showsLatest(siteOn('2026-05-24'))).toBe(true)
    expect(showsLatest(siteOn('2026-05-24T10:00'))).toBe(false)
    expect(showsLatest(siteOn('2026-05-23'))).toBe(false)
  })
})

describe('latestRecord', () => {
  it.each(HEADLINE_TEXTS)('is the same whatever moment is shown: $date', ({ date }) => {
    expect(latestRecord(siteOn(date))).toEqual({
      what: 'all eight crossings closed',
      since: { date: '2023-12-15', time: '20:00' },
    })
  })
})
