import { describe, expect, it } from 'vitest'
import { momentWords } from '../../../../src/i18n/words/moment-words.ts'
import { recordInWords } from '../../../../src/i18n/words/record-in-words.ts'
import { reopeningWords, sinceWords } from '../../../../src/i18n/words/true-to-time.ts'
import { lastReopening } from '../../../../src/model/open-spans.ts'
import { crossingOf } from '../../model/examples.ts'
import { register, registerWith } from '../../model/real-data.ts'
import { siteOf } from '../../site/site-on.ts'

const reopening = lastReopening(register)

describe('the words in the figure that is true to time', () => {
  it.each([
    [
      '/2023-12-14/',
      '14 Dec 2023: two of eight open',
      '14–15 Dec 2023: Vaalimaa and Niirala open, for 44 and 36 hours',
      'None open since 15 Dec 2023, 20:00: 891 days to the last confirmation',
    ],
    [
      '/fi/2023-12-14/',
      '14.12.2023: kaksi kahdeksasta avoinna',
      '14.–15.12.2023: Vaalimaa ja Niirala avoinna, 44 ja 36 tuntia',
      'Yksikään ei avoinna 15.12.2023 klo\u00a020.00 jälkeen: 891 päivää viimeisimpään vahvistukseen',
    ],
    [
      '/sv/2023-12-14/',
      '14 dec. 2023: två av åtta öppna',
      '14–15 dec. 2023: Vaalimaa och Niirala öppna, i 44 och 36 timmar',
      'Inget öppet sedan den 15 dec. 2023 kl. 20.00: 891 dagar till senaste bekräftelsen',
    ],
    [
      '/ru/2023-12-14/',
      '14 дек 2023: открыты два из восьми',
      '14–15 дек 2023: открыты Ваалимаа и Ниирала, на 44 и 36 часов',
      'Ни один не открыт с 20:00 15 дек 2023: 891 день до последнего подтверждения',
    ],
  ])('are counted from the decisions, at %s', (address, moment, reopened, since) => {
    const site = siteOf(address)
    expect.assert(reopening)
    expect(momentWords(site)[0]).toBe(moment)
    expect(reopeningWords(reopening, site.view.language)[0]).toBe(reopened)
    expect(sinceWords(site)[0]).toBe(since)
  })

  it('are brief where there is little room', () => {
    const site = siteOf('/2023-12-14/')
    expect.assert(reopening)
    expect(
      [momentWords(site), reopeningWords(reopening, site.view.language), sinceWords(site)].map(
        ([, brief]) => brief,
      ),
    ).toEqual([
      '14 Dec 2023: 2/8',
      '14–15 Dec 2023: two open, 44 hours',
      'None open since 15 Dec 2023, 20:00',
    ])
  })

  it('name the latest record as what it is', () => {
    expect(momentWords(siteOf('/2026-05-24/'))).toEqual(['latest record', 'latest record'])
  })

  it('say what is open where nothing was decided', () => {
    const site = siteOf('/2023-11-20/', registerWith({ decisions: [] }))
    expect(sinceWords(site)[1]).toBe('All eight open since 1 Nov 2023, 00:00')
  })
})

describe('the record in a sentence', () => {
  it('has every change of the count, its last confirmation and its last search', () => {
    expect(recordInWords(register, 'en')).toBe(
      'How many of the eight are open: 8 from 1 Nov 2023; 4 from 18 Nov 2023; 1 from 24 Nov 2023; 0 from 30 Nov 2023; 1 from 14 Dec 2023; 2 from 14 Dec 2023, 08:00; 0 from 15 Dec 2023, 20:00; last confirmed 24 May 2026, searched up to 23 Nov 2026.',
    )
  })

  it('is that of one crossing on its page', () => {
    expect(recordInWords(register, 'ru', crossingOf(register, 'salla'))).toBe(
      'Салла: с 1 ноя 2023 открыт; с 24 ноя 2023 закрыт; последнее подтверждение 24 мая 2026, поиск по 23 ноя 2026.',
    )
  })
})
