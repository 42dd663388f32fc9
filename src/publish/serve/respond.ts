import type { Stats } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { headersFor } from '../headers.ts'
import { type Compressor, chooseEncoding } from './compress.ts'
import { contentType } from './content-type.ts'
import { type Found, findFile } from './find-file.ts'

const NOT_FOUND_PAGE = '/404.html'

/** Answers one request from the files of a directory, as a well-configured static host would. */
export async function respond(
  directory: string,
  read: Compressor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return finish(response, 405, { Allow: 'GET, HEAD' }, 'Only GET and HEAD are answered here.\n')
  }
  const [pathname = '/', ...query] = (request.url ?? '/').split('?')
  const found = await findFile(directory, pathname)
  if (found.kind === 'redirect') {
    const location = [found.pathname, ...query].join('?')
    return finish(response, 301, { ...headersFor(found.pathname), Location: location })
  }
  if (found.kind === 'file') return sendFile(found, 200, read, request, response)
  const page = await findFile(directory, NOT_FOUND_PAGE)
  if (page.kind === 'file') return sendFile(page, 404, read, request, response)
  return finish(response, 404, headersFor(NOT_FOUND_PAGE), 'There is no such page.\n')
}

async function sendFile(
  { path, pathname, stats }: Extract<Found, { kind: 'file' }>,
  status: 200 | 404,
  read: Compressor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const etag = etagOf(stats)
  const headers = {
    'Content-Type': contentType(path),
    ...headersFor(pathname),
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (status === 200 && isKnown(etag, request.headers['if-none-match'])) return finish(response, 304, headers)

  const encoding = chooseEncoding(path, String(request.headers['accept-encoding'] ?? ''))
  const body = await read(path, encoding, etag)
  finish(
    response,
    status,
    encoding === 'identity' ? headers : { ...headers, 'Content-Encoding': encoding },
    body,
  )
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
