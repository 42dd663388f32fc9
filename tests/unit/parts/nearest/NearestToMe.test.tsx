import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { nearest as words } from '../../../../src/i18n/en/nearest.tsx'
import { Nearest } from '../../../../src/parts/nearest/Nearest.tsx'
import { NearestAnswer, NearestToMe } from '../../../../src/parts/nearest/NearestToMe.tsx'
import { elementsOf, markupOf, textIn, textOf, valuesOf } from '../../site/markup.ts'
import { liveSiteOf, siteOf } from '../../site/site-on.ts'

describe('the question of the nearest crossing', () => {
  it('is not asked without scripts, which would have to answer it', () => {
    expect(markupOf(<Nearest />, siteOf('/'))).toBe('')
  })

  it('takes a town or the reader’s position, and says that nothing is sent', () => {
    const { site } = liveSiteOf('/')
    const buttons = elementsOf(markupOf(<NearestToMe text={words} />, site), 'button')
    expect(buttons.map(({ content }) => textOf(content))).toEqual(['Find', 'Use my position'])
    expect(textIn(<NearestToMe text={words} />, site)).toContain('nothing is sent')
  })

  it('has an empty place where the answer will be said aloud', () => {
    expect(markupOf(<NearestToMe text={words} />, liveSiteOf('/').site)).toContain('<p role="status"></p>')
  })
})

describe('the answer', () => {
  const { answer, unknownTown } = words
  const niirala = { name: 'Niirala', km: '66 km' }
  const said = (asked: Parameters<typeof answer>[0]) => textOf(renderToStaticMarkup(answer(asked)))

  it('names the nearest, and the nearest open one where that is another', () => {
    expect(said({ from: 'Joensuu', nearest: niirala, open: { name: 'Vartius', km: '217 km' } })).toBe(
      'Nearest to Joensuu: Niirala, 66 km as the crow flies. Nearest open at the moment shown: Vartius, 217 km as the crow flies.',
    )
  })

  it('says that the nearest is open where it is', () => {
    expect(said({ from: 'Joensuu', nearest: niirala, open: 'same' })).toBe(
      'Nearest to Joensuu: Niirala, 66 km as the crow flies. It is open at the moment shown.',
    )
  })

  it('says that none is open', () => {
    expect(said({ from: 'Joensuu', nearest: niirala, open: null })).toBe(
      'Nearest to Joensuu: Niirala, 66 km as the crow flies. No crossing is open at the moment shown.',
    )
  })

  it('gives no distance from a place for which the crossing itself stands', () => {
    const vaalimaa = { name: 'Vaalimaa', km: null }
    expect(said({ from: 'Virolahti', nearest: vaalimaa, open: { name: 'Niirala', km: '198 km' } })).toBe(
      'Nearest to Virolahti: Vaalimaa. Nearest open at the moment shown: Niirala, 198 km from there as the crow flies.',
    )
  })

  it('links each crossing that it names to its page at the moment shown', () => {
    const { site } = liveSiteOf('/?date=2023-11-24&utm=1')
    const markup = markupOf(
      <NearestAnswer text={words} from="Joensuu" position={[29.76, 62.6]} isCrossing={false} />,
      site,
    )
    expect(textOf(markup)).toMatch(
      /^Nearest to Joensuu: Niirala, \d+ km as the crow flies\. Nearest open .*: Raja-Jooseppi, \d+ km as the crow flies\. Along the border, Niirala–Raja-Jooseppi: 93\d km\. Show it on the map$/,
    )
    expect(valuesOf(markup, 'href')).toEqual([
      '/crossings/niirala/2023-11-24/',
      '/crossings/raja-jooseppi/2023-11-24/',
    ])
  })

  it('says what to write where the town is none of the map, or nothing was written', () => {
    expect(unknownTown(' Atlantis ')).toContain('no town “Atlantis”')
    expect(unknownTown('  ')).toMatch(/^Write the name of a town/)
    expect(unknownTown('x'.repeat(500)).length).toBeLessThan(120)
  })
})
