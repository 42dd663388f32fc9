import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sv } from '../../../../src/i18n/sv/dictionary.tsx'
import { texts } from '../../../../src/i18n/sv/texts.tsx'

describe('the headline', () => {
  it('says date and count', () => {
    expect(sv.home.headline({ date: '20 november 2023', closed: 4, total: 8 })).toBe(
      '20 november 2023: fyra av åtta gränsövergångsställen stängda',
    )
  })

  it('says since when the latest record holds, where that is known', () => {
    expect(sv.latest('stängt', { date: '2023-12-15', time: '20:00' }, '24 maj 2026').join('')).toBe(
      'Senaste uppgift: stängt sedan den 15 december 2023 kl. 20.00; senast bekräftat den 24 maj 2026.',
    )
    expect(sv.latest('öppet', null, '24 maj 2026').join('')).toBe(
      'Senaste uppgift: öppet; senast bekräftat den 24 maj 2026.',
    )
  })
})

describe('what a decision did', () => {
  it('is one sentence, with or without a number of the decision', () => {
    const changed = sv.statement.changed(['Vaalimaa'], 'open', { time: '00:00' })
    const by = sv.statement.by(null, '12 dec. 2023', (text) => `[${text}]`)
    expect(sv.statement.because(changed, by, []).join('')).toBe(
      'Vaalimaa öppnades kl. 00.00 genom [beslutet av den 12 dec. 2023].',
    )
    expect(renderToStaticMarkup(sv.decision.by('SM/2023/4', '', (text) => text))).toBe('beslut SM/2023/4')
  })

  it('names the hour, and the day too where that is another', () => {
    expect(texts.decisions.changed('closed', { time: '00:00' })).toBe('stängt från kl. 00.00')
    expect(texts.decisions.changed('open', { date: '2023-11-24', time: '00:00', form: 'without year' })).toBe(
      'öppet från den 24 nov. kl. 00.00',
    )
  })

  it('is counted: once, twice', () => {
    expect(sv.matrix.extensions(1)).toBe('Förlängt en gång utan ändring')
    expect(sv.matrix.extensions(4)).toBe('Förlängt fyra gånger utan ändring')
  })
})

describe('the counts of the page of decisions', () => {
  it.each([
    [1, 1, 'Ett beslut', 'en annan daterad händelse'],
    [9, 10, 'Nio beslut', 'tio andra daterade händelser'],
  ])('%i and %i', (decisions, events, first, second) => {
    const lead = texts.decisions.lead(decisions, events)
    expect(lead).toMatch(new RegExp(`^${first} `))
    expect(lead).toContain(second)
  })
})
