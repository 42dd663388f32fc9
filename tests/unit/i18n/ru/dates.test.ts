import { describe, expect, it } from 'vitest'
import { longInstant, shortInstantNear } from '../../../../src/i18n/dates.ts'
import { longDate } from '../../../../src/i18n/format.ts'
import { genitive, since } from '../../../../src/i18n/ru/grammar.ts'

const plain = (text: string) => text.replace(/\s/g, ' ')

describe('since', () => {
  it.each([
    ['2024', 'с 2024 года'],
    ['2023-03', 'с марта 2023 года'],
    ['2025-05', 'с мая 2025 года'],
    ['2023-08', 'с августа 2023 года'],
    ['2023-09', 'с сентября 2023 года'],
    ['2023-09-14', 'с 14 сентября 2023 года'],
    ['2024-02-02', 'со 2 февраля 2024 года'],
  ])('%s: %s', (date, expected) => {
    expect(plain(since(longDate(date, 'ru')))).toBe(expected)
  })

  it('puts an hour before its day', () => {
    const at = Date.parse('2023-12-15T20:00+02:00')
    expect(plain(since(longInstant(at, 'ru')))).toBe('с 20:00 15 декабря 2023 года')
    expect(plain(since(shortInstantNear(at, '2023-11-20', 'ru')))).toBe('с 20:00 15 дек')
    expect(since('08:00')).toBe('с 08:00')
  })
})

describe('genitive', () => {
  it('leaves a day as it is', () => {
    expect(plain(genitive(longDate('2026-05-24', 'ru')))).toBe('24 мая 2026 года')
  })
})
