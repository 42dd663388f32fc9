import { describe, expect, it } from 'vitest'
import { WithoutScripts } from '../../../../src/parts/newsroom/WithoutScripts.tsx'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

describe('what newsrooms have without scripts', () => {
  it('is the address of the view, and the map at its moment as a picture', () => {
    const markup = markupOf(<WithoutScripts />, siteOf('/2023-12-14/'))
    const [inNoscript] = elementsOf(markup, 'noscript')
    expect(valuesOf(inNoscript?.content ?? '', 'href')).toEqual([
      '/2023-12-14/',
      '/map/en/2023-12-14T0800.svg',
    ])
    expect(textOf(markup)).toContain('Link to this view')
  })

  it('is in the language of the page', () => {
    const markup = markupOf(<WithoutScripts />, siteOf('/ru/'))
    expect(valuesOf(markup, 'href')[1]).toBe('/map/ru/2023-11-18T0000.svg')
  })
})
