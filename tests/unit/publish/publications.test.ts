import { describe, expect, it } from 'vitest'
import { headerRules, headersFor } from '../../../src/publish/hosting/headers.ts'
import { publicationsOf } from '../../../src/publish/publications.ts'
import { facts } from './data/published.ts'

const files = publicationsOf(facts, '/itaraja/', 'https://map.example.org')

describe('what is published beside the pages', () => {
  it('is the open data in its folder, and a feed', () => {
    const paths = files.map(({ path }) => path)
    expect(paths).toContain('data/datapackage.json')
    expect(paths).toContain('feed.xml')
    expect(paths.filter((path) => !/^data\/|^(..\/)?feed\.xml$/.test(path))).toEqual([])
  })

  it('may be loaded by scripts of any site', () => {
    for (const { path } of files) {
      const headers = headersFor(`/${path}`, headerRules('/'))
      expect(headers['Access-Control-Allow-Origin'], path).toBe('*')
    }
  })

  it('names its whole addresses with host and base', () => {
    const descriptor = files.find(({ path }) => path === 'data/datapackage.json')
    expect(descriptor?.text).toContain('"homepage": "https://map.example.org/itaraja/"')
  })
})
