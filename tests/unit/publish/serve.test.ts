// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, serve } from '../../../src/publish/serve.ts'

const SCRIPT = 'export const x = 1 // ä\n'.repeat(200)
let root: string
let server: RunningServer

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
  await writeFile(join(site, 'data.csv'), 'plain')
  await writeFile(join(site, 'data.csv.gz'), gzipSync('from the sibling'))
  await writeFile(join(site, 'font.woff2'), 'font')
  server = await serve({ directory: site, port: 0 })
})

afterAll(async () => {
  await server.close()
  await rm(root, { recursive: true })
})

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

/** `fetch` would tidy the path and unpack the body; node:http sends and shows them as they are. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
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

  it.each(['/nowhere', '/crossings/', '/index.html/', '/%', '/a%00b', '/assets/gone.js'])(
    'answers %s with the 404 page, not to be cached for long',
    async (path) => {
      const { status, headers, body } = await ask(path)
      expect([status, body.toString()]).toEqual([404, '<!doctype html><title>Not here</title>'])
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    },
  )

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt'])(
    'does not leave its folder by %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it('compresses text as the reader prefers', async () => {
    const brotli = await ask('/assets/app.js', { 'Accept-Encoding': 'gzip, br' })
    expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual(['br', 'Accept-Encoding'])
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT)
    const gzip = await ask('/assets/app.js', { 'Accept-Encoding': 'gzip, br;q=0' })
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT)
    expect((await ask('/assets/app.js')).body.toString()).toBe(SCRIPT)
  })

  it('prefers what the build compressed, and leaves fonts alone', async () => {
    const sibling = await ask('/data.csv', { 'Accept-Encoding': 'gzip' })
    expect(gunzipSync(sibling.body).toString()).toBe('from the sibling')
    expect(
      (await ask('/font.woff2', { 'Accept-Encoding': 'br' })).headers['content-encoding'],
    ).toBeUndefined()
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
