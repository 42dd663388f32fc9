import { describe, expect, it } from 'vitest'
import { atCrossings, atTime, inLanguage, since } from '../../../../src/i18n/fi/grammar.ts'
import { longDate } from '../../../../src/i18n/format.ts'

describe('since', () => {
  it.each([
    ['2023-09-14', '14. syyskuuta 2023 alkaen'],
    ['2023-09', 'syyskuusta 2023 alkaen'],
    ['2024', 'vuodesta 2024 alkaen'],
  ])('is as precise as the date: %s', (date, expected) => {
    expect(since(longDate(date, 'fi'))).toBe(expected)
  })
})

describe('atTime', () => {
  it.each([
    ['0.00', 'klo 0.00'],
    ['15.12. klo 20.00', '15.12. klo 20.00'],
  ])('%s is “%s”', (when, expected) => {
    expect(atTime(when)).toBe(expected)
  })
})

describe('atCrossings', () => {
  it.each([
    ['Raja-Jooseppi', 'rajanylityspaikalla Raja-Jooseppi'],
    ['Salla ja Vartius', 'rajanylityspaikoilla Salla ja Vartius'],
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
