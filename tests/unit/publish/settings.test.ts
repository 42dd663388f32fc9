import { describe, expect, it } from 'vitest'
import { readSettings, tileOrigin, tileUrlOf } from '../../../src/publish/settings.ts'

describe('the settings of a build', () => {
  it('stand for this machine where nothing is said', () => {
    expect(readSettings({})).toEqual({
      siteUrl: 'http://localhost:4173',
      base: '/',
      tileUrl: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
      precompress: true,
      pictures: true,
    })
  })

  it.each(['https://example.org', 'https://example.org/'])('take the host %s', (SITE_URL) => {
    expect(readSettings({ SITE_URL }).siteUrl).toBe('https://example.org')
  })

  it.each([
    ['itaraja', '/itaraja/'],
    ['/itaraja', '/itaraja/'],
    ['/maps/itaraja-1.2~', '/maps/itaraja-1.2~/'],
    ['/', '/'],
    ['', '/'],
  ])('read the path %s as %s', (BASE_PATH, base) => {
    expect(readSettings({ BASE_PATH }).base).toBe(base)
  })

  it.each([
    [
      { SITE_URL: 'example.org' },
      'SITE_URL is to be an address such as https://example.org, but is "example.org".',
    ],
    [{ SITE_URL: 'ftp://example.org' }, /^SITE_URL is to be an address/],
    [
      { SITE_URL: 'https://example.org/itaraja/' },
      /BASE_PATH: SITE_URL=https:\/\/example\.org BASE_PATH=\/itaraja\/$/,
    ],
    [{ BASE_PATH: '/../x/' }, 'BASE_PATH is to be a path such as /itaraja/, but is "/../x/".'],
    [{ BASE_PATH: 'https://example.org/x/' }, /^BASE_PATH is to be a path/],
    [{ BASE_PATH: '/a b; {/' }, /^BASE_PATH is to be a path/],
    [{ TILE_URL: 'https://example.org/' }, /^TILE_URL is "https:\/\/example\.org\/", but is to have \{z\}/],
    [{ PRECOMPRESS: 'false' }, 'PRECOMPRESS is to be "yes" or "no", but is "false".'],
  ])('say what is wrong with %j', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(sentence)
  })
})

describe('the address of the tiles', () => {
  it("is OpenStreetMap's, where none is set", () => {
    expect(tileUrlOf()).toBe('https://tile.openstreetmap.org/{z}/{x}/{y}.png')
    expect(tileUrlOf(' ')).toBe(tileUrlOf())
  })

  it.each([
    'https://tiles.example.org/osm/{z}/{x}/{y}.png?key=1',
    'https://tiles.example.org:8443/{x}/{y}/{z}',
    'http://localhost:4174/{z}/{x}/{y}.png',
    'http://127.0.0.1/{z}/{x}/{y}.png',
    'http://[::1]:4174/{z}/{x}/{y}.png',
  ])('can be %s', (written) => {
    expect(tileUrlOf(written)).toBe(written)
  })

  it.each([
    ['https://tiles.example.org/', /^TILE_URL is "https:.*", but is to have \{z\}, \{x\} and \{y\} in it/],
    ['https://tiles.example.org/{z}/{x}/{x}', /\{z\}, \{x\} and \{y\}/],
    ['https://{s}.example.org/{z}/{x}/{y}.png', /no others, for example https:\/\/tile\.openstreetmap\.org/],
    ['https://tiles.example.org/{z}/{x}/{y}{r}.png', /no others/],
    ['https://tiles.example.org/{z}/{x}/{y', /no others/],
    ['/tiles/{z}/{x}/{y}.png', /full address/],
    ['https://*.example.org/{z}/{x}/{y}.png', /plain host name/],
    ["https://a;script-src'/{z}/{x}/{y}.png", /plain host name/],
    ['http://tiles.example.org/{z}/{x}/{y}.png', /begin with https:/],
    ['ftp://localhost/{z}/{x}/{y}.png', /begin with https:/],
    ['https://me:secret@example.org/{z}/{x}/{y}.png', /not to name a user/],
  ])('cannot be %s', (written, sentence) => {
    expect(() => tileUrlOf(written)).toThrow(sentence)
  })
})

describe('the origin of the tiles', () => {
  it('is scheme, host and port', () => {
    expect(tileOrigin(tileUrlOf())).toBe('https://tile.openstreetmap.org')
    expect(tileOrigin('http://localhost:4174/{z}/{x}/{y}.png')).toBe('http://localhost:4174')
  })
})
