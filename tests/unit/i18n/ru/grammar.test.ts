import { describe, expect, it } from 'vitest'
import { whenOf } from '../../../../src/i18n/dates.ts'
import { genitive, plural, since, words } from '../../../../src/i18n/ru/grammar.ts'

describe('share', () => {
  it.each([
    [4, 8, 'closed', 'закрыты четыре из восьми пунктов пропуска'],
    [1, 8, 'open', 'открыт один из восьми пунктов пропуска'],
    [7, 8, 'closed', 'закрыто семь из восьми пунктов пропуска'],
    [8, 8, 'closed', 'закрыты все восемь пунктов пропуска'],
    [0, 8, 'closed', 'открыты все восемь пунктов пропуска'],
    [0, 8, 'open', 'закрыты все восемь пунктов пропуска'],
    [12, 21, 'closed', 'закрыто 12 из 21 пункта пропуска'],
  ] as const)('%i of %i %s: %s', (count, total, status, expected) => {
    expect(words.share(count, total, status)).toBe(expected)
  })
})

describe('list', () => {
  it('has no comma before «и»', () => {
    expect(words.list(['Куусамо', 'Салла', 'Вартиус'])).toBe('Куусамо, Салла и Вартиус')
    expect(words.listOf(['Салла', 'Вартиус'])).toEqual(['Салла', ' и ', 'Вартиус'])
  })
})

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
    expect(plain(since({ date }))).toBe(expected)
  })

  it('puts an hour before its day', () => {
    const at = Date.parse('2023-12-15T20:00+02:00')
    expect(plain(since(whenOf(at)))).toBe('с 20:00 15 декабря 2023 года')
    expect(plain(since(whenOf(at, '2023-11-20')))).toBe('с 20:00 15 дек')
    expect(since({ time: '08:00' })).toBe('с 08:00')
  })
})

describe('genitive', () => {
  it('leaves a day as it is', () => {
    expect(plain(genitive({ date: '2026-05-24' }))).toBe('24 мая 2026 года')
  })
})

describe('plural', () => {
  it.each([
    ['пункт', [1, 21, 101]],
    ['пункта', [2, 3, 4, 22, 104]],
    ['пунктов', [0, 5, 11, 12, 14, 20, 111, 112]],
  ])('%s after %j', (form, counts) => {
    expect(counts.map((count) => plural(count, 'пункт', 'пункта', 'пунктов'))).toEqual(counts.map(() => form))
  })
})
