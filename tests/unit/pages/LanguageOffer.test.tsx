import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageOffer } from '../../../src/pages/LanguageOffer.tsx'
import { markupOf } from '../site/markup.ts'
import { liveSiteOf, siteOf } from '../site/site-on.ts'

const NOTHING = '<p class="language-offer"></p>'

afterEach(() => {
  vi.unstubAllGlobals()
})

function offerTo(languages: string[], address: string): string {
  vi.stubGlobal('navigator', { languages })
  return markupOf(<LanguageOffer />, liveSiteOf(address).site)
}

describe('the offer of another language', () => {
  it('leads to the same view, in the words of that language', () => {
    expect(offerTo(['en-GB', 'sv'], '/fi/?date=2023-11-24')).toBe(
      '<p class="language-offer"><a href="/?date=2023-11-24" lang="en" hrefLang="en">Also in English</a></p>',
    )
  })

  it('is not made of the language that is shown, nor of one that the site does not speak', () => {
    expect(offerTo(['en-US'], '/')).toBe(NOTHING)
    expect(offerTo(['de'], '/')).toBe(NOTHING)
  })

  it('is not written into a page: its place alone is', () => {
    expect(markupOf(<LanguageOffer />, siteOf('/fi/'))).toBe(NOTHING)
  })
})
