import { describe, expect, it } from 'vitest'
import { atCrossings, inLanguage, inSentence, since, words } from '../../../../src/i18n/fi/grammar.ts'

describe('number', () => {
  it('is in words up to ten, then in digits', () => {
    expect([1, 8, 10, 11].map(words.number)).toEqual(['yksi', 'kahdeksan', 'kymmenen', '11'])
  })
})

describe('list', () => {
  it.each([
    [['Salla'], 'Salla'],
    [['Salla', 'Vartius'], 'Salla ja Vartius'],
    [['Kuusamo', 'Salla', 'Vartius'], 'Kuusamo, Salla ja Vartius'],
  ])('%j is “%s”', (items, expected) => {
    expect(words.list(items)).toBe(expected)
    expect(words.listOf(items).join('')).toBe(expected)
  })
})

describe('share', () => {
  it.each([
    [4, 8, 'closed', 'neljä kahdeksasta rajanylityspaikasta suljettu'],
    [1, 8, 'open', 'yksi kahdeksasta rajanylityspaikasta avoinna'],
    [8, 8, 'closed', 'kaikki kahdeksan rajanylityspaikkaa suljettu'],
    [0, 8, 'closed', 'kaikki kahdeksan rajanylityspaikkaa avoinna'],
    [12, 80, 'closed', '12/80 rajanylityspaikasta suljettu'],
  ] as const)('%i of %i %s: %s', (count, total, status, expected) => {
    expect(words.share(count, total, status)).toBe(expected)
  })
})

describe('since', () => {
  it.each([
    ['2023-09-14', '14. syyskuuta 2023 alkaen'],
    ['2023-09', 'syyskuusta 2023 alkaen'],
    ['2024', 'vuodesta 2024 alkaen'],
  ])('is as precise as the date: %s', (date, expected) => {
    expect(since({ date })).toBe(expected)
  })
})

describe('inSentence', () => {
  it.each([
    [{ time: '00:00' }, 'klo 0.00'],
    [{ date: '2023-12-15', time: '20:00', form: 'without year' }, '15.12. klo 20.00'],
  ] as const)('%j is “%s”', (when, expected) => {
    expect(inSentence(when).replaceAll('\u00a0', ' ')).toBe(expected)
  })
})

describe('atCrossings', () => {
  it.each([
    [['Raja-Jooseppi'], 'rajanylityspaikalla Raja-Jooseppi'],
    [['Salla', 'Vartius'], 'rajanylityspaikoilla Salla ja Vartius'],
  ])('%s: %s', (names, expected) => {
    expect(atCrossings(names)).toBe(expected)
  })
})

describe('inLanguage', () => {
  it.each([
    ['ruotsi', 'ruotsiksi'],
    ['englanti', 'englanniksi'],
    ['venäjä', 'venäjäksi'],
  ])('%s: %s', (name, expected) => {
    expect(inLanguage(name)).toBe(expected)
  })
})
