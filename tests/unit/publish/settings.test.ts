import { describe, expect, it } from 'vitest'
import { readSettings } from '../../../src/publish/settings.ts'

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
