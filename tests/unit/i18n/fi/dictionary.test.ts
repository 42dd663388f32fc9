import { describe, expect, it } from 'vitest'
import { fi } from '../../../../src/i18n/fi/dictionary.tsx'
import { texts } from '../../../../src/i18n/fi/texts.tsx'
import { longMoment } from '../../../../src/i18n/format.ts'

describe('headline', () => {
  it('has the date in the partitive and the whole in the elative', () => {
    const date = longMoment({ day: '2023-11-20' }, 'fi')
    expect(fi.home.headline({ date, closed: 4, total: 8 })).toBe(
      '20. marraskuuta 2023: neljä kahdeksasta rajanylityspaikasta suljettu',
    )
  })
})

describe('status', () => {
  it('of a day is a state, not the act of closing', () => {
    const date = '2023-11-20'
    expect(fi.status.on('closed', { date })).toBe('Suljettuna 20. marraskuuta 2023')
    expect(fi.status.on('open', { date })).toBe('Avoinna 20. marraskuuta 2023')
  })
})

describe('decisions', () => {
  it('are counted, one in the nominative and more in the partitive', () => {
    expect(texts.decisions.lead(9, 1)).toMatch(/^Yhdeksän .* päätöstä .* ja yksi muu päivätty tapahtuma, /)
    expect(texts.decisions.lead(1, 2)).toMatch(/^Yksi .* päätös .* ja kaksi muuta päivättyä tapahtumaa, /)
  })

  it('that change nothing are counted too', () => {
    expect(fi.matrix.extensions(1)).toBe('Jatkettu kerran ilman muutoksia')
    expect(fi.matrix.extensions(4)).toBe('Jatkettu neljä kertaa ilman muutoksia')
  })

  it('open and close crossings, whose names stay as they are', () => {
    const when = { date: '2023-11-18', time: '00:00', form: 'without year' } as const
    expect(fi.statement.changed(['Niirala', 'Imatra'], 'closed', when).replaceAll('\u00a0', ' ')).toBe(
      'Niirala ja Imatra suljettiin 18.11. klo 0.00',
    )
    expect(fi.statement.changed(['Salla'], 'open', { time: '08:00' })).toBe('Salla avattiin klo 8.00')
  })
})
