import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../../src/address/parse.ts'
import { listPages } from '../../../../src/publish/pages/page-list.ts'
import { addressRulesOf } from '../../../../src/site/site-at.ts'
import { register } from '../../model/real-data.ts'

const rules = addressRulesOf(register, '/')
const pages = listPages(rules, ['en', 'fi'])
const found = pages.filter(({ page }) => page.kind !== 'not-found')

describe('listPages', () => {
  it('has the home page and one of each crossing', () => {
    const english = pages.filter(({ language }) => language === 'en').map(({ path }) => path)
    expect(english).toEqual(
      expect.arrayContaining(['/', ...register.crossings.map(({ id }) => `/crossings/${id}/`)]),
    )
  })

  it('has no page of the railway crossing', () => {
    expect(pages.filter(({ path }) => path.includes('vainikkala'))).toEqual([])
  })

  it('has a page and an embedded map more for a crossing more', () => {
    const more = { ...rules, crossingIds: new Set([...rules.crossingIds, 'svetogorsk']) }
    const added = listPages(more, ['en']).filter(({ path }) => path.includes('svetogorsk'))
    expect(added).toMatchObject([
      { page: { kind: 'crossing', id: 'svetogorsk' }, file: 'crossings/svetogorsk/index.html' },
      { page: { kind: 'embed', id: 'svetogorsk' }, file: 'embed/crossings/svetogorsk/index.html' },
    ])
    expect(listPages(more, ['en'])).toHaveLength(listPages(rules, ['en']).length + added.length)
  })

  it('has every page in every language, and the missing page once, at the end', () => {
    const count = (language: string) => found.filter((each) => each.language === language).length
    expect(count('fi')).toBe(count('en'))
    expect(pages.at(-1)).toMatchObject({ path: '/404.html', file: '404.html', page: { kind: 'not-found' } })
    expect(pages.filter(({ page }) => page.kind === 'not-found')).toHaveLength(1)
  })

  it('gives no two pages one address or one file', () => {
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
    expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length)
  })

  it('has each page at the address that leads to it', () => {
    for (const { path, page, language } of found) {
      const { view, repairs } = parseAddress({ pathname: path, search: '', hash: '' }, rules)
      expect(view).toMatchObject({ page, language })
      expect(repairs).toEqual([])
    }
  })

  it('has each file where a host looks for it, below the base', () => {
    for (const { path, file } of listPages(addressRulesOf(register, '/itaraja/'), ['en'])) {
      expect(path.startsWith('/itaraja/')).toBe(true)
      expect(file).toBe(`${path.slice('/itaraja/'.length)}${path.endsWith('/') ? 'index.html' : ''}`)
    }
  })
})
