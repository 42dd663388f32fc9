import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../../src/address/parse.ts'
import { pageDays } from '../../../../src/model/page-days.ts'
import type { Crossing } from '../../../../src/model/register.ts'
import { listPages } from '../../../../src/publish/pages/page-list.ts'
import { addressRulesOf } from '../../../../src/site/site-at.ts'
import { register } from '../../model/real-data.ts'

const rules = addressRulesOf(register, '/')
const pages = listPages(register, '/')
const found = pages.filter(({ page }) => page.kind !== 'not-found')

describe('listPages', () => {
  it('has the home page and one of each crossing', () => {
    const english = pages.filter(({ language }) => language === 'en').map(({ path }) => path)
    expect(english).toEqual(
      expect.arrayContaining(['/', ...register.crossings.map(({ id }) => `/crossings/${id}/`)]),
    )
  })

  it('has them, and the embedded map, once more for each day that has pages but the opening one', () => {
    const days = pageDays(register).filter((day) => day !== register.record.opensOn)
    const english = pages.filter(({ language }) => language === 'en').map(({ path }) => path)
    for (const path of ['/', '/crossings/vaalimaa/', '/embed/']) {
      const ofDays = english.filter(
        (each) => /^\d{4}-\d{2}-\d{2}\/$/.test(each.slice(path.length)) && each.startsWith(path),
      )
      expect(ofDays).toEqual(days.map((day) => `${path}${day}/`))
    }
    expect(
      pages.filter(({ page, day }) => day !== null && page.kind === 'embed' && page.id !== null),
    ).toEqual([])
  })

  it('has no page of the railway crossing', () => {
    expect(pages.filter(({ path }) => path.includes('vainikkala'))).toEqual([])
  })

  it('has a page and an embedded map more for a crossing more', () => {
    const [salla] = register.crossings.filter(({ id }) => id === 'salla')
    const more = {
      ...register,
      crossings: [...register.crossings, { ...(salla as Crossing), id: 'svetogorsk' }],
    }
    const added = listPages(more, '/').filter(
      ({ path, day }) => day === null && /^\/(crossings|embed).*svetogorsk/.test(path),
    )
    expect(added).toMatchObject([
      { page: { kind: 'crossing', id: 'svetogorsk' }, file: 'crossings/svetogorsk/index.html' },
      { page: { kind: 'embed', id: 'svetogorsk' }, file: 'embed/crossings/svetogorsk/index.html' },
    ])
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
    for (const { path, page, language, day } of found) {
      const { view, repairs } = parseAddress({ pathname: path, search: '', hash: '' }, rules)
      expect(view).toMatchObject({ page, language, moment: day && { day } })
      expect(repairs).toEqual([])
    }
  })

  it('has each file where a host looks for it, below the base', () => {
    for (const { path, file } of listPages(register, '/itaraja/')) {
      expect(path.startsWith('/itaraja/')).toBe(true)
      expect(file).toBe(`${path.slice('/itaraja/'.length)}${path.endsWith('/') ? 'index.html' : ''}`)
    }
  })
})
