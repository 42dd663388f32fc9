import { describe, expect, it } from 'vitest'
import { ShareBlock } from '../../../../src/parts/share/ShareBlock.tsx'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

describe('the share block as it is written', () => {
  const markup = markupOf(<ShareBlock />, siteOf('/crossings/salla/?layers=open'))

  it('has the link of the view, with its day named, for readers without scripts', () => {
    const [link] = elementsOf(markup, 'noscript')
    expect(valuesOf(link?.content ?? '', 'href')).toEqual(['/crossings/salla/?layers=open'])
    expect(textOf(link?.content ?? '')).toBe('Link to this view')
  })

  it('keeps the place of what works with scripts alone', () => {
    expect(markup).toContain('<div class="share-live" data-waiting="true">')
    expect(elementsOf(markup, 'summary').map(({ content }) => textOf(content))).toEqual([
      'Embed the map',
      'QR code',
    ])
  })
})
