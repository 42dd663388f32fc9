import { describe, expect, it } from 'vitest'
import { words } from '../../../../src/i18n/sv/grammar.ts'

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
