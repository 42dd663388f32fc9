import { describe, expect, it } from 'vitest'
import { plainText, type Statement, statements } from '../../../../src/i18n/words/statement.ts'
import type { Register } from '../../../../src/model/register.ts'
import { geodata, registerWith } from '../../model/real-data.ts'
import { siteOf, siteOn } from '../../site/site-on.ts'

function crossingOf({ crossings }: Register, id: string) {
  return crossings.find((crossing) => crossing.id === id) ?? null
}

/** A statement as it is read. */
function said({ name, date, words, reasons }: Statement): string[] {
  return [name, date, words, plainText(reasons).replaceAll('\u00a0', ' ')]
}

const NEWEST = 'Last confirmed 24 May 2026. Searched up to 23 Nov 2026: nothing newer found.'

describe('the statements on the whole border', () => {
  it.each([
    [
      '2023-11-17',
      [
        'Another day',
        '17 Nov 2023',
        'All eight open',
        'The first decision to close some of them comes into force 18 Nov, 00:00.',
      ],
    ],
    [
      '2023-11-20',
      [
        'The article’s day',
        '20 Nov 2023',
        'Four of eight closed',
        'Vaalimaa, Nuijamaa, Imatra and Niirala closed 18 Nov, 00:00, by SM/2023/4. Applications for international protection only at Salla and Vartius.',
      ],
    ],
    [
      '2023-11-30',
      ['Another day', '30 Nov 2023', 'All eight closed', 'Raja-Jooseppi closed at 00:00, by SM/2023/15.'],
    ],
    [
      '2023-12-14T07:30',
      [
        'Another day',
        '14 Dec 2023, 07:30',
        'Seven of eight closed',
        'Vaalimaa opened at 00:00, by the decision of 12 Dec 2023. Applications for international protection only there.',
      ],
    ],
    [
      '2024-01-15',
      [
        'Another day',
        '15 Jan 2024',
        'All eight closed',
        'Closed since 15 Dec 2023, 20:00, by the decision of 14 Dec 2023; extended to 11 Feb 2024 by the decision of 11 Jan 2024.',
      ],
    ],
  ])('say on %s what held then', (date, expected) => {
    const { moment, shown } = statements(siteOn(date))
    expect(said(moment)).toEqual(expected)
    expect(shown).toBe('moment')
  })

  it.each(['2023-11-20', '2023-12-14', '2026-05-24'])('say beside %s the same latest record', (date) => {
    expect(said(statements(siteOn(date)).latest)).toEqual([
      'Latest record',
      'since 15 Dec 2023',
      'All eight closed',
      `Closed at 20:00, by the decision of 14 Dec 2023. ${NEWEST}`,
    ])
  })

  it('go back to the day that the map opens on where the latest record is shown', () => {
    const { moment, latest, shown } = statements(siteOn('2026-05-24'))
    expect(shown).toBe('latest')
    expect(said(moment).slice(0, 3)).toEqual(['The article’s day', '20 Nov 2023', 'Four of eight closed'])
    expect(moment.moment).toBeNull()
    expect(latest.moment).toEqual({ day: '2026-05-24' })
  })

  it('name the sources of what they rest on', () => {
    const { moment, latest } = statements(siteOn('2023-11-20'))
    const cited = [...moment.reasons, ...latest.reasons].filter((part) => typeof part !== 'string')
    expect(cited.map(({ text, sources }) => [text, sources[0]])).toEqual([
      ['SM/2023/4', 'gov-2023-11-16'],
      ['decision of 14 Dec 2023', 'gov-2023-12-14-en'],
      ['24 May 2026', 'unn-2026-05-24'],
    ])
  })

  it('have the crossings from north to south', () => {
    const { crossings } = statements(siteOn('2023-11-20')).moment
    expect(crossings.map(({ status }) => status)).toEqual([
      ...Array<string>(4).fill('open'),
      ...Array<string>(4).fill('closed'),
    ])
  })

  it.each([
    ['/fi/', 'Neljä kahdeksasta suljettu', 'Kaikki kahdeksan suljettu'],
    ['/sv/', 'Fyra av åtta stängda', 'Alla åtta stängda'],
    ['/ru/', 'Закрыты четыре из восьми', 'Закрыты все восемь'],
  ])('count at %s in its language', (address, then, now) => {
    const { moment, latest } = statements(siteOf(address))
    expect([moment.words, latest.words]).toEqual([then, now])
  })

  it('name the last day of the record where some are open', () => {
    const decisions = geodata.decisions.filter(({ id }) => id <= '2023-12-12' || id.startsWith('sm'))
    const { latest } = statements(siteOf('/', registerWith({ decisions })))
    expect(said(latest)).toEqual([
      'Latest record',
      '24 May 2026',
      'Six of eight closed',
      `Vaalimaa opened 14 Dec 2023, 00:00 and Niirala 14 Dec 2023, 08:00, by the decision of 12 Dec 2023. Applications for international protection only there. ${NEWEST}`,
    ])
  })
})

describe('the statements on one crossing', () => {
  it.each([
    ['salla', '2023-11-17', 'Open', 'Since before 18 Nov; closes 24 Nov, 00:00.'],
    [
      'salla',
      '2023-11-20',
      'Open',
      'Since before 18 Nov; SM/2023/4 leaves it open. Applications for international protection accepted here.',
    ],
    ['vaalimaa', '2023-11-20', 'Closed', 'Since 18 Nov, 00:00, by SM/2023/4.'],
    [
      'vaalimaa',
      '2024-01-15',
      'Closed',
      'Since 15 Dec 2023, 20:00, by the decision of 14 Dec 2023; upheld by the decision of 11 Jan 2024.',
    ],
  ])('say of %s on %s: %s', (id, date, words, reasons) => {
    const site = siteOn(date)
    const { moment } = statements(site, crossingOf(site.register, id))
    expect(said(moment).slice(2)).toEqual([words, reasons])
  })

  it('say since when it has been as the latest record knows it', () => {
    const site = siteOn('2023-11-20')
    const { latest } = statements(site, crossingOf(site.register, 'salla'))
    expect(said(latest)).toEqual(['Latest record', 'since 24 Nov 2023, 00:00', 'Closed', NEWEST])
  })

  it.each(['fi', 'sv', 'ru'])('end in %s with one full stop', (language) => {
    for (const date of ['2023-11-17', '2023-11-20', '2023-12-14', '2025-04-17']) {
      const site = siteOf(`/${language}/?date=${date}`)
      for (const crossing of [null, ...site.register.crossings]) {
        const { moment, latest } = statements(site, crossing)
        for (const { reasons } of [moment, latest]) expect(plainText(reasons)).toMatch(/[^.]\.$/)
      }
    }
  })
})
