import type { Stats } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type HeaderRule, headersFor } from '../headers.ts'
import { contentType } from '../served-files.ts'
import { readEncoded } from './encoding.ts'
import { type Found, findFile, type ServedSite } from './find-file.ts'

/** Answers one request from the files of a built site, as a well-configured static host would. */
export async function respond(
  site: ServedSite,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return finish(response, 405, { Allow: 'GET, HEAD' }, 'Only GET and HEAD are answered here.\n')
  }
  const [pathname = '/', ...query] = (request.url ?? '/').split('?')
  const found = await findFile(site, pathname)
  if (found.kind === 'redirect') {
    const location = [found.pathname, ...query].join('?')
    return finish(response, 301, { ...headersFor(found.pathname, rules), Location: location })
  }
  if (found.kind === 'file') return sendFile(found, 200, rules, request, response)
  const notFoundPage = `${site.base}404.html`
  const page = await findFile(site, notFoundPage)
  if (page.kind === 'file') return sendFile(page, 404, rules, request, response)
  return finish(response, 404, headersFor(notFoundPage, rules), 'There is no such page.\n')
}

async function sendFile(
  { path, pathname, stats }: Extract<Found, { kind: 'file' }>,
  status: 200 | 404,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const etag = etagOf(stats)
  const headers = {
    'Content-Type': contentType(path),
    ...headersFor(pathname, rules),
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (status === 200 && isKnown(etag, request.headers['if-none-match'])) return finish(response, 304, headers)

  const { body, encoding } = await readEncoded(path, String(request.headers['accept-encoding'] ?? ''))
  finish(response, status, encoding ? { ...headers, 'Content-Encoding': encoding } : headers, body)
}

// Weak, since one tag stands for the plain and the compressed bodies alike.
function etagOf({ mtimeMs, size }: Stats): string {
  return `W/"${Math.trunc(mtimeMs).toString(36)}-${size.toString(36)}"`
}

function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  const known = ifNoneMatch?.split(',').map((tag) => tag.trim()) ?? []
  return known.includes('*') || known.some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, ''))
}

// Node itself keeps the body back on HEAD and 304.
function finish(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer | string = '',
): void {
  const length = status === 304 ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  const type = typeof body === 'string' && body ? { 'Content-Type': 'text/plain; charset=utf-8' } : {}
  response.writeHead(status, { ...headers, ...type, ...length }).end(body)
}
