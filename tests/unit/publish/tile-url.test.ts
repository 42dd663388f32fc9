import { describe, expect, it } from 'vitest'
import { tileOrigin, tileUrlOf } from '../../../src/publish/tile-url.ts'

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
