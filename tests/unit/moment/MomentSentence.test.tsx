import { describe, expect, it } from 'vitest'
import { MomentSentence } from '../../../src/moment/MomentSentence.tsx'
import { elementsOf, markupOf, textOf } from '../site/markup.ts'
import { siteOf, siteOn } from '../site/site-on.ts'

/** What is seen, and what is only said aloud. */
function sentenceOn(date: string) {
  const markup = markupOf(<MomentSentence />, date === '' ? siteOf('/') : siteOn(date))
  const said = elementsOf(markup, 'span').find(({ attributes }) => attributes.includes('role="status"'))
  return { seen: textOf(markup.replace(/<span class.*<\/span>/s, '')), said }
}

describe('the sentence of the moment', () => {
  it('says that a bare day means its end, in Helsinki', () => {
    expect(sentenceOn('2023-11-24').seen).toBe('Shown: the end of 24 November 2023, Helsinki time.')
  })

  it('says the minute where there is one', () => {
    expect(sentenceOn('2023-12-14T07:30').seen).toBe('Shown: 14 December 2023 at 07:30, Helsinki time.')
  })

  it('says at the end of the record that nothing later is confirmed', () => {
    expect(sentenceOn('2026-05-24').seen).toBe(
      'Shown: the end of 24 May 2026, Helsinki time. After 24 May 2026 nothing is confirmed.',
    )
    expect(sentenceOn('2026-05-23').seen).not.toContain('confirmed')
  })
})

describe('what is said aloud', () => {
  it('is the headline of the moment that a reader has gone to', () => {
    const { said } = sentenceOn('2023-12-14T07:30')
    expect(said?.attributes).toContain('role="status"')
    expect(said?.content).toBe('14 December 2023 at 07:30: seven of eight crossings closed')
  })

  it('is nothing where the page opens as it was written', () => {
    expect(sentenceOn('').said?.content).toBe('')
    expect(sentenceOn('2023-11-20').said?.content).toBe('')
  })
})
