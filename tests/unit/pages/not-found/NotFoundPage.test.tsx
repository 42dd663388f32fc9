import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../../src/address/view.ts'
import { NotFoundContent } from '../../../../src/pages/not-found/NotFound.tsx'
import { register } from '../../model/real-data.ts'
import { elementsOf, markupOf, textOf, valuesOf } from '../../site/markup.ts'
import { siteOf } from '../../site/site-on.ts'

describe('the page that is not found', () => {
  const markup = markupOf(<NotFoundContent />, siteOf('/crossings/svetogorsk/?date=2023-12-14&utm=1'))
  const items = elementsOf(markup, 'li').map(({ content }) => content)

  it('says so in its heading and in a sentence', () => {
    expect(textOf(elementsOf(markup, 'h1')[0]?.content ?? '')).toBe('Page not found')
    expect(textOf(markup)).toContain('There is no page at this address.')
  })

  it('lists the eight crossings by both names', () => {
    expect(items.map(textOf)).toEqual(
      register.crossings.map(({ names, counterpart }) => `${names.fi} – ${counterpart.names.ru}`),
    )
  })

  it('leads to the plain page of each, and to the map', () => {
    expect(items.flatMap((item) => valuesOf(item, 'href'))).toEqual(
      register.crossings.map(({ id }) => `/crossings/${id}/`),
    )
    expect(valuesOf(markup, 'href')[register.crossings.length]).toBe('/')
  })

  it('has a line and the way to the map in each other language', () => {
    for (const language of LANGUAGES.filter((each) => each !== 'en')) {
      expect(markup).toMatch(
        new RegExp(`<p lang="${language}">[^<]+<a href="/${language}/" hrefLang="${language}">[^<]+</a></p>`),
      )
    }
    expect(markup.match(/<p lang=/g) ?? []).toHaveLength(LANGUAGES.length - 1)
  })
})
