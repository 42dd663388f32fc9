import { afterEach, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { LANGUAGE_WORDS } from '../../../../src/i18n/languages.ts'
import { LanguageOffer, LanguageSwitch } from '../../../../src/pages/frame/Languages.tsx'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { liveSiteOf, siteOf } from '../../site/site-on.ts'

const linksAt = (address: string) => elementsOf(markupOf(<LanguageSwitch />, siteOf(address)), 'a')
const prefix = (language: string) => (language === 'en' ? '' : `/${language}`)

describe('the choice of languages', () => {
  it('calls each as its speakers do, and marks it so', () => {
    const links = linksAt('/')
    expect(links.map(({ content }) => textOf(content))).toEqual(
      LANGUAGES.map((each) => `${LANGUAGE_WORDS[each].name} ${each.toUpperCase()}`),
    )
    for (const [index, language] of LANGUAGES.entries()) {
      expect(links[index]?.attributes).toContain(`lang="${language}" hrefLang="${language}"`)
    }
  })

  it('says which is shown', () => {
    const current = linksAt('/crossings/salla/').filter(({ attributes }) =>
      attributes.includes('aria-current'),
    )
    expect(current.map(({ content }) => textOf(content))).toEqual(['English EN'])
  })

  it.each([
    '/crossings/salla/?date=2023-12-14&layers=closed,border&utm=1#map=8.00/66.94/29.03',
    '/?crossing=niirala&date=2023-11-24T07:30#map=6.50/64.20/29.90',
    '/about/#claims',
  ])('keeps all that the address says: %s', (address) => {
    const markup = markupOf(<LanguageSwitch />, siteOf(address))
    const here = siteOf(address).addressOf({})
    expect(valuesOf(markup, 'href')).toEqual(LANGUAGES.map((each) => prefix(each) + here))
  })

  it('leads to the map where there is no page', () => {
    const markup = markupOf(<LanguageSwitch />, siteOf('/nothing?utm=1'))
    expect(valuesOf(markup, 'href')).toEqual(LANGUAGES.map((each) => `${prefix(each)}/`))
  })
})

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
      '<p class="language-offer"><a href="/2023-11-24/" lang="en" hrefLang="en">Also in English</a></p>',
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
