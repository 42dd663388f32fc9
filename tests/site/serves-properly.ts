import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HeaderRule, headerRules, headersFor } from '../../src/publish/hosting/headers.ts'
import { isPrecompressed } from '../../src/publish/hosting/precompress.ts'
import type { ServedSite } from '../../src/publish/serve/find-file.ts'
import { contentType } from '../../src/publish/serve/find-file.ts'
import type { RunningServer } from '../../src/publish/serve/serve.ts'
import { type Answer, ask } from '../servers/ask.ts'
import { type PreparedSite, writeSampleSite } from './sample-site.ts'
import { addressOf, DIST, siteFiles } from './site-files.ts'

type Start = (site: ServedSite) => Promise<RunningServer>

const EVERYTHING = { 'Accept-Encoding': 'gzip, deflate, br, zstd' }

/**
 * The tests of a server, be it ours or a host's: the built site, and all kinds of files below a path. One that
 * compresses on the way does so for whom reads no Brotli.
 */
export function servesProperly(name: string, start: Start, compressesOnTheWay: boolean): void {
  describe(`${name} with the built site`, () =>
    testServer(start, compressesOnTheWay, '/', async () => ({ directory: DIST })))
  describe(`${name} with every kind of file, below a path`, () => {
    testServer(start, compressesOnTheWay, '/itaraja/', () => writeSampleSite('/itaraja/'))
  })
}

function testServer(
  start: Start,
  compressesOnTheWay: boolean,
  base: string,
  prepare: () => Promise<PreparedSite>,
): void {
  let rules: readonly HeaderRule[]
  let site: PreparedSite
  let server: RunningServer

  beforeAll(async () => {
    site = await prepare()
    rules = headerRules(base)
    server = await start({ directory: site.directory, base })
  })
  afterAll(async () => {
    await server.close()
    await site.remove?.()
  })

  const get = (path: string, headers = {}) => ask(server.url, base + path, headers)
  const read = (file: string) => readFileSync(join(site.directory, file))

  function headersOf(file: string): Record<string, string> {
    return { 'Content-Type': contentType(file), ...headersFor(addressOf(file, base), rules) }
  }

  /** Its status, and those of its headers that the rules speak of. */
  function factsOf({ status, headers }: Answer) {
    const names = ['Content-Type', ...rules.flatMap((rule) => Object.keys(rule.headers))]
    const sent = names.flatMap((name) => {
      const value = headers[name.toLowerCase()]
      return value === undefined ? [] : [[name, value]]
    })
    return { status, headers: Object.fromEntries(sent) }
  }

  it('sends every file whole, with its type and its headers', async () => {
    const files = siteFiles(site.directory)
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const answer = await ask(server.url, addressOf(file, base), EVERYTHING)
      expect.soft(factsOf(answer), file).toEqual({ status: 200, headers: headersOf(file) })
      expect.soft(bodyOf(answer).equals(read(file)), file).toBe(true)
      const isCompressed = isPrecompressed(file) && read(file).length >= 512
      expect.soft(answer.headers['content-encoding'], file).toBe(isCompressed ? 'br' : undefined)
      if (isCompressed) expect.soft(answer.headers.vary, file).toBe('Accept-Encoding')
    }
  })

  it('sends gzip, or nothing compressed, to whom can read no more', async () => {
    for (const file of ['index.html', 'data/status.csv', 'feed.xml']) {
      const gzip = await ask(server.url, addressOf(file, base), { 'Accept-Encoding': 'gzip' })
      expect.soft(gzip.headers['content-encoding'], file).toBe(compressesOnTheWay ? 'gzip' : undefined)
      expect.soft(bodyOf(gzip).equals(read(file)), file).toBe(true)
    }
    const plain = await get('')
    expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding' })
    expect(plain.body.equals(read('index.html'))).toBe(true)
  })

  it.each(['nowhere/', 'assets/gone.js', 'embed/nowhere/', 'data/', '_headers', '.env', 'data/.git/config'])(
    'answers %s with the page not found, which nobody may keep or frame',
    async (path) => {
      const answer = await get(path)
      expect(factsOf(answer)).toEqual({ status: 404, headers: headersOf('404.html') })
      expect(answer.body.equals(read('404.html'))).toBe(true)
    },
  )

  it('sends a folder on to its slash, on the same host, and keeps the query', async () => {
    for (const path of [`${base}crossings/salla/`, base].filter((folder) => folder !== '/')) {
      const { status, headers } = await ask(server.url, `${path.slice(0, -1)}?date=2023-12-14`)
      expect([status, headers.location]).toEqual([301, `${path}?date=2023-12-14`])
    }
  })

  it('answers 304, with the same headers, to whom has the file', async () => {
    const { headers } = await get('')
    const again = await get('', { 'If-None-Match': String(headers.etag) })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
  })

  it('takes nothing in, and does not say which version it is', async () => {
    const answer = await ask(server.url, base, {}, 'POST')
    expect(answer.status).toBe(405)
    expect(answer.headers.server ?? '').not.toMatch(/\d/)
  })
}

function bodyOf({ headers, body }: Answer): Buffer {
  const encoding = headers['content-encoding']
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}
