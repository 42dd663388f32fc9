import { describe, expect, it } from 'vitest'
import { inSentence, kilometres, words } from '../../../../src/i18n/sv/grammar.ts'

describe('number', () => {
  it('is in words up to ten, then in digits', () => {
    expect([1, 2, 8, 10, 11].map(words.number)).toEqual(['ett', 'två', 'åtta', 'tio', '11'])
  })
})

describe('list', () => {
  it.each([
    [['Salla'], 'Salla'],
    [['Salla', 'Vartius'], 'Salla och Vartius'],
    [['Kuusamo', 'Salla', 'Vartius'], 'Kuusamo, Salla och Vartius'],
  ])('%j is “%s”', (items, expected) => {
    expect(words.list(items)).toBe(expected)
  })
})

describe('share', () => {
  it.each([
    [4, 8, 'closed', 'fyra av åtta gränsövergångsställen stängda'],
    [1, 8, 'open', 'ett av åtta gränsövergångsställen öppet'],
    [1, 8, 'closed', 'ett av åtta gränsövergångsställen stängt'],
    [8, 8, 'closed', 'alla åtta gränsövergångsställen stängda'],
    [0, 8, 'closed', 'alla åtta gränsövergångsställen öppna'],
    [12, 80, 'closed', '12 av 80 gränsövergångsställen stängda'],
  ] as const)('%i of %i %s: %s', (count, total, status, expected) => {
    expect(words.share(count, total, status)).toBe(expected)
  })
})

describe('inSentence', () => {
  it.each([
    [{ date: '2023-09-14' }, 'den 14 september 2023'],
    [{ date: '2023-09' }, 'september 2023'],
    [{ date: '2024' }, '2024'],
    [{ date: '2023-11-24', form: 'short' }, 'den 24 nov. 2023'],
    [{ date: '2023-12-15', time: '20:00', form: 'short' }, 'den 15 dec. 2023 kl. 20.00'],
    [{ date: '2023-12-15', time: '08:00' }, 'den 15 december 2023 kl. 08.00'],
    [{ time: '08:00' }, 'kl. 08.00'],
  ] as const)('%j: %s', (when, expected) => {
    expect(inSentence(when)).toBe(expected)
  })
})

describe('kilometres', () => {
  it('never parts the figure from its unit', () => {
    expect(kilometres('672')).toBe('672\u00a0km')
  })
})
