import { describe, expect, it } from 'vitest'
import { en } from '../../../src/i18n/en/dictionary.tsx'
import { NearestToMe } from '../../../src/nearest/NearestToMe.tsx'
import { elementsOf, markupOf, textIn, textOf } from '../site/markup.ts'
import { liveSiteOf, siteOf } from '../site/site-on.ts'

describe('the question of the nearest crossing', () => {
  it('is not asked without scripts, which would have to answer it', () => {
    expect(markupOf(<NearestToMe />, siteOf('/'))).toBe('')
  })

  it('takes a town or the reader’s position, and says that nothing is sent', () => {
    const { site } = liveSiteOf('/')
    const buttons = elementsOf(markupOf(<NearestToMe />, site), 'button')
    expect(buttons.map(({ content }) => textOf(content))).toEqual(['Find', 'Use my position'])
    expect(textIn(<NearestToMe />, site)).toContain('nothing is sent')
  })

  it('has an empty place where the answer will be said aloud', () => {
    expect(markupOf(<NearestToMe />, liveSiteOf('/').site)).toContain('<p role="status"></p>')
  })
})

describe('the answer', () => {
  const { answer, unknownTown } = en.nearest
  const niirala = { name: 'Niirala', km: '66' }

  it('names the nearest, and the nearest open one where that is another', () => {
    expect(answer({ from: 'Joensuu', nearest: niirala, open: { name: 'Vartius', km: '217' } })).toBe(
      'Nearest to Joensuu: Niirala, 66 km. Nearest open at the moment shown: Vartius, 217 km.',
    )
  })

  it('says that the nearest is open where it is', () => {
    expect(answer({ from: 'Joensuu', nearest: niirala, open: niirala })).toBe(
      'Nearest to Joensuu: Niirala, 66 km. It is open at the moment shown.',
    )
  })

  it('says that none is open', () => {
    expect(answer({ from: 'Joensuu', nearest: niirala, open: null })).toBe(
      'Nearest to Joensuu: Niirala, 66 km. No crossing is open at the moment shown.',
    )
  })

  it('says what to write where the town is none of the map, or nothing was written', () => {
    expect(unknownTown(' Atlantis ')).toContain('no town “Atlantis”')
    expect(unknownTown('  ')).toMatch(/^Write the name of a town/)
    expect(unknownTown('x'.repeat(500)).length).toBeLessThan(120)
  })
})
