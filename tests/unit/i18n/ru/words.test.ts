import { describe, expect, it } from 'vitest'
import { isSeveral, words } from '../../../../src/i18n/ru/grammar.ts'

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

  it('tells one name from several', () => {
    expect(isSeveral(words.list(['Рая-Йоосеппи']))).toBe(false)
    expect(isSeveral(words.list(['Салла', 'Вартиус']))).toBe(true)
  })
})
