import { describe, expect, it } from 'vitest'
import { headerRules, headersFile, headersFor } from '../../../../src/publish/hosting/headers.ts'
import { cloudflareAnswer, netlifyAnswer } from '../hosts.ts'

const RULES = headerRules('/')

function at(path: string): Record<string, string> {
  return headersFor(path, RULES)
}

describe('the headers of the site', () => {
  it('let nothing but a file of our own run as a script, in whatever is asked for', () => {
    for (const path of ['/', '/embed/', '/map/en/2023-11-18T0000.svg', '/data/sources.json', '/feed.xml']) {
      const policy = at(path)['Content-Security-Policy']
      expect(policy).toContain("script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; ")
    }
  })

  it('leave a picture of the map its own styles, where it is opened by itself', () => {
    expect(at('/map/en/2023-11-18T0000.svg')['Content-Security-Policy']).not.toMatch(/default-src|style-src/)
  })

  it('leave to the page what depends on its build, so that they stay the same and cannot disagree with it', () => {
    expect(at('/')['Content-Security-Policy']).not.toMatch(/default-src|style-src|img-src|sha256/)
  })

  it('let the server of the tiles know the site, as its policy asks, but no page', () => {
    expect(at('/')['Referrer-Policy']).toBe('strict-origin-when-cross-origin')
  })

  it('let other sites frame the embedded map, and no other page', () => {
    expect(at('/embed/')['Content-Security-Policy']).toMatch(/frame-ancestors \*$/)
    expect(at('/embed/crossings/salla/')['Content-Security-Policy']).toMatch(/frame-ancestors \*$/)
    expect(at('/fi/embed/crossings/salla/')['Content-Security-Policy']).toMatch(/frame-ancestors \*$/)
    expect(at('/crossings/salla/')['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/)
    expect(at('/fi/')['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/)
  })

  it('keep hashed files for a year and ask again for everything else', () => {
    expect(at('/assets/app-1a2b.js')['Cache-Control']).toBe('public, max-age=31536000, immutable')
    for (const path of ['/', '/about/', '/data/status.csv', '/feed.xml', '/404.html']) {
      expect(at(path)['Cache-Control']).toBe('public, max-age=0, must-revalidate')
    }
  })

  it('open the data and the feed to scripts of other sites', () => {
    expect(at('/data/snapshots/2023-11-01.geojson')['Access-Control-Allow-Origin']).toBe('*')
    expect(at('/feed.xml')['Access-Control-Allow-Origin']).toBe('*')
    expect(at('/assets/app-1a2b.js')['Access-Control-Allow-Origin']).toBe('*')
    expect(at('/fi/feed.xml')['Content-Type']).toBe('application/atom+xml; charset=utf-8')
    expect(at('/')).not.toHaveProperty('Access-Control-Allow-Origin')
  })

  it('follow the site to a path below its host', () => {
    const rules = headerRules('/itaraja/')
    expect(headersFor('/itaraja/assets/app-1a2b.js', rules)['Cache-Control']).toContain('immutable')
    expect(headersFor('/itaraja/embed/', rules)['Content-Security-Policy']).toMatch(/frame-ancestors \*$/)
    expect(headersFor('/embed/', rules)['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/)
  })

  it('hold no control character, so that any host file can quote them', () => {
    const values = RULES.flatMap(({ headers }) => Object.entries(headers).flat())
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

const PATHS = [
  '',
  'crossings/salla/',
  'fi/crossings/salla/',
  'embed/',
  'embed/crossings/salla/',
  'ru/embed/',
  'assets/app-1a2b.js',
  'data/status.csv',
  'feed.xml',
  'sv/feed.xml',
  'nowhere/',
]

describe.each(['/', '/itaraja/'])('the file of headers for %s', (base) => {
  const rules = headerRules(base)
  const file = headersFile(rules)

  it.each(PATHS)('says to both hosts what the table says of %s', (path) => {
    const expected = headersFor(base + path, rules)
    expect(cloudflareAnswer(file, base + path)).toEqual(expected)
    expect(netlifyAnswer(file, base + path)).toEqual(expected)
  })

  it('keeps within what Cloudflare reads', () => {
    const lines = file.split('\n')
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000)
  })
})

describe('the hosts as they are imitated here', () => {
  it('join, on Cloudflare, what is not taken back', () => {
    const file = '/*\n  A: 1\n  B: 1\n/x/*\n  ! A\n  A: 2\n  B: 2\n'
    expect(cloudflareAnswer(file, '/x/')).toEqual({ A: '2', B: '1, 2' })
    expect(cloudflareAnswer(file, '/y')).toEqual({ A: '1', B: '1' })
  })
})
