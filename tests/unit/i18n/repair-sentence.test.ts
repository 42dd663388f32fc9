import { describe, expect, it } from 'vitest'
import { repairs } from '../../../src/i18n/en/seldom.ts'
import { excerpt, repairSentence } from '../../../src/i18n/repair-sentence.ts'

describe('repairSentence', () => {
  it('finds the sentence of a repair by its kind', () => {
    const repair = { kind: 'date-after-record', given: '2030-01-01', shown: '2026-05-24' } as const
    expect(repairSentence(repairs, repair)).toBe(
      'The record ends on 24 May 2026, so the map shows that day instead of 1 January 2030.',
    )
  })
})

describe('excerpt', () => {
  it('quotes forty characters whole', () => {
    expect(excerpt('x'.repeat(40))).toBe('x'.repeat(40))
  })

  it('cuts the forty-first and marks the cut', () => {
    expect(excerpt('x'.repeat(41))).toBe(`${'x'.repeat(40)}…`)
  })

  it('never cuts through a character', () => {
    expect(excerpt('🚧'.repeat(50))).toBe(`${'🚧'.repeat(40)}…`)
  })

  it('shows what cannot be seen, or would turn the line round', () => {
    expect(excerpt('a\u202Eb\nc\0d')).toBe('a\uFFFDb\uFFFDc\uFFFDd')
  })

  it('quotes markup as the text it is', () => {
    expect(excerpt('<b>&amp;</b>')).toBe('<b>&amp;</b>')
  })
})
