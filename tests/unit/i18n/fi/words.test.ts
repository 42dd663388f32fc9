import { describe, expect, it } from 'vitest'
import { words } from '../../../../src/i18n/fi/grammar.ts'

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
