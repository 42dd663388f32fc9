import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/address/view.ts'
import { textsOf } from '../../../../src/i18n/texts.ts'
import { lastConfirmed, reasonsOfLatest, reasonsThen } from '../../../../src/i18n/words/share-card.ts'
import { endOfRecord } from '../../../../src/model/register.ts'
import { situationAt } from '../../../../src/model/situation.ts'
import { register } from '../../model/real-data.ts'
import { siteOf } from '../../site/site-on.ts'

function siteOn(day: string, language: Language = 'en') {
  const prefix = language === 'en' ? '/' : `/${language}/`
  return { ...siteOf(`${prefix}?date=${day}`), texts: textsOf(language) }
}

function crossing(id: string) {
  return register.crossings.find((each) => each.id === id) ?? null
}

/** With spaces of one kind. */
function then(day: string, id: string | null, language?: Language) {
  const subject = id === null ? null : crossing(id)
  return reasonsThen(siteOn(day, language), subject).replaceAll('\u00a0', ' ')
}

describe('why a crossing was open or closed then', () => {
  it.each([
    ['2023-11-17', 'vaalimaa', 'until 18 Nov 2023, 00:00'],
    ['2023-11-17', 'salla', 'since before 18 Nov 2023 and until 24 Nov 2023, 00:00'],
    ['2023-11-20', 'salla', 'since before 18 Nov 2023; applications accepted here'],
    ['2023-11-20', 'kuusamo', 'since before 18 Nov 2023 and until 24 Nov 2023, 00:00'],
    ['2023-11-20', 'vaalimaa', 'from 18 Nov 2023 to 14 Dec 2023, 00:00'],
    ['2023-11-20', 'imatra', 'since 18 Nov 2023'],
    [
      '2023-12-14',
      'vaalimaa',
      'from 00:00 that day to 20:00 on 15 Dec, 44 hours; applications accepted here',
    ],
    ['2023-12-14', 'niirala', 'from 08:00 that day to 20:00 on 15 Dec, 36 hours; applications accepted here'],
    ['2023-12-15', 'vaalimaa', 'since 15 Dec 2023, 20:00'],
    ['2026-05-24', 'salla', 'since 24 Nov 2023'],
  ])('%s %s: %s', (day, id, reasons) => {
    expect(then(day, id)).toBe(reasons)
  })

  it('names the day of the first hour, if that is not the day shown', () => {
    expect(then('2023-12-15T12:00', 'vaalimaa')).toContain('from 00:00 on 14 Dec to 20:00 on 15 Dec')
  })

  it.each<[Language, string]>([
    ['fi', '14.12. klo 0.00 – 15.12. klo 20.00, 44 tuntia; hakemuksia otetaan vastaan'],
    ['sv', '14 dec. kl. 00.00–15 dec. kl. 20.00, 44 timmar; ansökningar tas emot här'],
    ['ru', 'с 00:00 14 дек до 20:00 15 дек, 44 часа; ходатайства принимаются'],
  ])('in its own order: %s', (language, reasons) => {
    expect(then('2023-12-14', 'vaalimaa', language)).toBe(reasons)
  })
})

describe('why so many of all crossings were open then', () => {
  it.each([
    ['2023-11-17', 'until 18 Nov 2023, 00:00'],
    ['2023-11-20', 'until 24 Nov 2023, 00:00; applications only at Salla and Vartius'],
    ['2023-11-24', 'until 30 Nov 2023, 00:00; applications only at Raja-Jooseppi'],
    ['2023-11-30', 'from 30 Nov 2023 to 14 Dec 2023, 00:00'],
    ['2023-12-14', 'until 15 Dec 2023, 20:00; applications only at Niirala and Vaalimaa'],
    ['2023-12-15', 'since 15 Dec 2023, 20:00'],
  ])('%s: %s', (day, reasons) => {
    expect(then(day, null)).toBe(reasons)
  })
})

describe('the latest record', () => {
  const latest = situationAt(register, endOfRecord(register))
  const of = (id: string | null) =>
    reasonsOfLatest(siteOn('2023-11-20'), latest, id === null ? null : crossing(id)).replaceAll('\u00a0', ' ')

  it('says since when, to the hour unless that begins a day, and when it was last confirmed', () => {
    expect(of('vaalimaa')).toBe('since 15 Dec 2023, 20:00; last confirmed 24 May 2026')
    expect(of('salla')).toBe('since 24 Nov 2023; last confirmed 24 May 2026')
    expect(of(null)).toBe('since 15 Dec 2023, 20:00; last confirmed 24 May 2026')
  })

  it('parts no date at the end of a line', () => {
    expect(lastConfirmed(siteOn('2023-11-20', 'ru'))).toBe('последнее подтверждение 24\u00a0мая\u00a02026')
    expect(reasonsOfLatest(siteOn('2023-11-20', 'ru'), latest, null)).toContain('с 20:00\u00a015\u00a0дек')
  })
})
