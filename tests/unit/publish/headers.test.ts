import { describe, expect, it } from 'vitest'
import { headerRules, headersFor } from '../../../src/publish/headers.ts'

describe('the headers of the site', () => {
  it('allow a page nothing inline, and from elsewhere the tiles of the detailed base map alone', () => {
    const policy = headersFor('/')['Content-Security-Policy']
    const tiles = "; img-src 'self' https://tile.openstreetmap.org; "
    expect(policy).toContain("default-src 'self'; ")
    expect(policy).toContain(tiles)
    expect(policy?.replace(tiles, '; ')).not.toMatch(/unsafe|data:|https?:/)
  })

  it('let the server of the tiles know the site, as its policy asks, but no page', () => {
    expect(headersFor('/')['Referrer-Policy']).toBe('strict-origin-when-cross-origin')
  })

  it('let other sites frame the embedded map, and no other page', () => {
    expect(headersFor('/embed/')['Content-Security-Policy']).toMatch(/frame-ancestors \*$/)
    expect(headersFor('/embed/crossings/salla/')['Content-Security-Policy']).toMatch(/frame-ancestors \*$/)
    expect(headersFor('/crossings/salla/')['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/)
  })

  it('keep hashed files for a year and ask again for everything else', () => {
    expect(headersFor('/assets/app-1a2b.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/about/', '/data/status.csv', '/feed.xml', '/404.html']) {
      expect(headersFor(path)['Cache-Control']).toBe('public, max-age=0, must-revalidate')
    }
  })

  it('open the data and the feed to scripts of other sites', () => {
    expect(headersFor('/data/snapshots/2023-11-01.geojson')['Access-Control-Allow-Origin']).toBe('*')
    expect(headersFor('/feed.xml')['Access-Control-Allow-Origin']).toBe('*')
    expect(headersFor('/')).not.toHaveProperty('Access-Control-Allow-Origin')
  })

  it('hold no control character, so that any host file can quote them', () => {
    const values = headerRules.flatMap(({ headers }) => Object.entries(headers).flat())
    expect(values.every((value) => /^[\x20-\x7e]+$/.test(value))).toBe(true)
  })

  it('a later rule replaces an earlier one', () => {
    const rules = [
      { path: '/*', headers: { A: '1', B: '1' } },
      { path: '/x', headers: { A: '2' } },
    ]
    expect(headersFor('/x', rules)).toEqual({ A: '2', B: '1' })
    expect(headersFor('/x/y', rules)).toEqual({ A: '1', B: '1' })
  })
})
