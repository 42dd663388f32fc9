import { describe, expect, it } from 'vitest'
import { words } from '../../../../src/i18n/en/grammar.ts'

describe('number', () => {
  it('is in words up to ten, then in digits', () => {
    expect([0, 1, 8, 10, 11, 200].map(words.number)).toEqual(['none', 'one', 'eight', 'ten', '11', '200'])
  })
})

describe('list', () => {
  it.each([
    [[], ''],
    [['Salla'], 'Salla'],
    [['Salla', 'Vartius'], 'Salla and Vartius'],
    [['Kuusamo', 'Salla', 'Vartius'], 'Kuusamo, Salla and Vartius'],
  ])('%j is “%s”', (items, expected) => {
    expect(words.list(items)).toBe(expected)
  })
})

describe('share', () => {
  it.each([
    [4, 8, 'closed', 'four of eight crossings closed'],
    [1, 8, 'open', 'one of eight crossings open'],
    [8, 8, 'closed', 'all eight crossings closed'],
    [8, 8, 'open', 'all eight crossings open'],
    [0, 8, 'closed', 'all eight crossings open'],
    [0, 8, 'open', 'all eight crossings closed'],
    [12, 80, 'closed', '12 of 80 crossings closed'],
  ] as const)('%i of %i %s: %s', (count, total, status, expected) => {
    expect(words.share(count, total, status)).toBe(expected)
  })
})
