import { describe, expect, it } from 'vitest'
import { crossingTitle } from '../../../../src/i18n/words/page-head.ts'

describe('the title of a crossing', () => {
  it('names both moments, each in a small letter after the names, which keep theirs', () => {
    expect(crossingTitle('Salla – Салла', 'Avoinna 20.11.', 'Suljettuna 24.5.')).toBe(
      'Salla – Салла: avoinna 20.11., suljettuna 24.5.',
    )
  })

  it('says a state once that is the same at both moments', () => {
    expect(crossingTitle('Salla – Салла', 'Stängt den 24 maj 2026', 'Stängt den 24 maj 2026')).toBe(
      'Salla – Салла: stängt den 24 maj 2026',
    )
  })
})
