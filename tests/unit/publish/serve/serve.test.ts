// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { precompress } from '../../../../src/publish/hosting/precompress.ts'
import { type RunningServer, serve } from '../../../../src/publish/serve/serve.ts'
import { type Answer, ask as askServer } from '../../../servers/ask.ts'

const SCRIPT = 'export const x = 1 // ä\n'.repeat(200)
let root: string
let server: RunningServer
let below: RunningServer

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'serve-'))
  const site = join(root, 'dist')
  await mkdir(join(site, 'assets'), { recursive: true })
  await mkdir(join(site, 'crossings/salla'), { recursive: true })
  await writeFile(join(root, 'secret.txt'), 'secret')
  await writeFile(join(site, 'index.html'), '<!doctype html><title>Home</title>')
  await writeFile(join(site, '404.html'), '<!doctype html><title>Not here</title>')
  await writeFile(join(site, 'crossings/salla/index.html'), '<!doctype html><title>Salla</title>')
  await writeFile(join(site, 'assets/app.js'), SCRIPT)
  await writeFile(join(site, '.hidden'), 'secret')
  await writeFile(join(site, '_headers'), '/*')
  await writeFile(join(site, 'font.woff2'), 'font')
  await precompress(site)
  server = await serve({ directory: site, port: 0 })
  below = await serve({ directory: site, base: '/itaraja/', port: 0 })
})

afterAll(async () => {
  await server.close()
  await below.close()
  await rm(root, { recursive: true })
})

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return askServer(server.url, path, headers, method)
}

describe('the static server', () => {
  it('serves a folder as its index page, with type and headers', async () => {
    const { status, headers, body } = await ask('/crossings/salla/?date=2023-11-24')
    expect([status, body.toString()]).toEqual([200, '<!doctype html><title>Salla</title>'])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-length': String(body.length),
    })
  })

  it('sends a folder without its slash on to the slash and keeps the query', async () => {
    const { status, headers } = await ask('/crossings/salla?date=2023-11-24&x=a?b')
    expect([status, headers.location]).toEqual([301, '/crossings/salla/?date=2023-11-24&x=a?b'])
  })

  it('never redirects to another host', async () => {
    expect((await ask('//crossings/salla')).headers.location).toBe('/crossings/salla/')
  })

  it.each([
    '/nowhere',
    '/crossings/',
    '/index.html/',
    '/%',
    '/a%00b',
    '/assets/gone.js',
    '/.hidden',
    '/_headers',
  ])('answers %s with the 404 page, not to be cached for long', async (path) => {
    const { status, headers, body } = await ask(path)
    expect([status, body.toString()]).toEqual([404, '<!doctype html><title>Not here</title>'])
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt'])(
    'does not leave its folder by %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it('sends what the build compressed to who can read it', async () => {
    const brotli = await ask('/assets/app.js', { 'Accept-Encoding': 'gzip, br' })
    expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual(['br', 'Accept-Encoding'])
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT)
    const others: Record<string, string>[] = [{ 'Accept-Encoding': 'gzip, br;q=0' }, {}]
    for (const headers of others) {
      const plain = await ask('/assets/app.js', headers)
      expect(plain.headers['content-encoding']).toBeUndefined()
      expect(plain.body.toString()).toBe(SCRIPT)
    }
  })

  it('sends as it is what the build did not compress', async () => {
    for (const path of ['/font.woff2', '/']) {
      const { headers } = await ask(path, { 'Accept-Encoding': 'br' })
      expect(headers['content-encoding']).toBeUndefined()
    }
  })

  it('serves a site below a path, and nothing beside it', async () => {
    const askBelow = (path: string) => askServer(below.url, path)
    expect(new URL(below.url).pathname).toBe('/itaraja/')
    expect((await askBelow('/itaraja/crossings/salla/')).body.toString()).toContain('Salla')
    expect((await askBelow('/itaraja/assets/app.js')).headers['cache-control']).toContain('immutable')
    expect((await askBelow('/itaraja?x=1')).headers.location).toBe('/itaraja/?x=1')
    for (const path of ['/', '/crossings/salla/', '/itaraja/nowhere/', '/itarajaindex.html']) {
      const { status, body } = await askBelow(path)
      expect([status, body.toString()]).toEqual([404, '<!doctype html><title>Not here</title>'])
    }
  })

  it('answers 304 to a reader who has the file', async () => {
    const { headers } = await ask('/')
    const again = await ask('/', { 'If-None-Match': `"other", ${String(headers.etag)}` })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
  })

  it('answers HEAD with the headers alone, and other methods not at all', async () => {
    const head = await ask('/', {}, 'HEAD')
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '34', 0])
    const post = await ask('/', {}, 'POST')
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})
