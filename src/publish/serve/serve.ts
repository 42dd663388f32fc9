import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { headerRules, headersFor } from '../hosting/headers.ts'
import { contentType, findFile, type ServedSite } from './find-file.ts'

interface ServeOptions extends Partial<ServedSite> {
  directory: string
  /** 0 takes any free port. */
  port: number
}

export interface RunningServer {
  /** The address of the home page, with the slash at the end. */
  url: string
  close: () => Promise<void>
}

/** Serves a built site on this machine, with the headers of the published one. Rejects if the port is taken. */
export async function serve({ directory, base = '/', port }: ServeOptions): Promise<RunningServer> {
  const server = createServer(answerFrom({ directory, base }))
  server.listen(port, 'localhost')
  await once(server, 'listening')

  async function close(): Promise<void> {
    const closed = once(server, 'close')
    server.close()
    // Browsers keep connections open, and `close` alone waits for them.
    server.closeAllConnections()
    await closed
  }

  return { url: `http://localhost:${(server.address() as AddressInfo).port}${base}`, close }
}

/** Answers from the files of a built site, as a well-configured static host would. */
function answerFrom(site: ServedSite): (request: IncomingMessage, response: ServerResponse) => void {
  const rules = headerRules(site.base)
  const notFoundFile = join(site.directory, '404.html')
  // `dev` looks at the folder anew for each request: it may be built again meanwhile.
  const sendFile = sirv(site.directory, { dev: true, brotli: true, extensions: [] })

  return function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end('Only GET and HEAD are answered here.\n')
      return
    }
    const [pathname = '/', ...query] = (request.url ?? '/').split('?')
    const found = findFile(site, pathname)
    if (found?.file === null) {
      const location = [found.pathname, ...query].join('?')
      response.writeHead(301, { ...headersFor(found.pathname, rules), Location: location }).end()
      return
    }
    const headers = {
      'Content-Type': contentType(found?.file ?? notFoundFile),
      ...headersFor(found?.pathname ?? `${site.base}404.html`, rules),
      Vary: 'Accept-Encoding',
    }
    if (!found) {
      const page = existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'There is no such page.\n'
      response.writeHead(404, headers).end(page)
      return
    }
    // Our own, since sirv has one for each encoding, and takes no list of them.
    const etag = `W/"${Math.trunc(found.stats.mtimeMs).toString(36)}-${found.stats.size.toString(36)}"`
    for (const [name, value] of Object.entries({ ...headers, ETag: etag })) response.setHeader(name, value)
    if (isKnown(etag, request.headers['if-none-match'])) {
      response.writeHead(304).end()
      return
    }
    request.headers['accept-encoding'] = withoutRefused(String(request.headers['accept-encoding'] ?? ''))
    request.url = encodeURI(`/${found.file}`)
    sendFile(request, response)
  }
}

function isKnown(etag: string, ifNoneMatch = ''): boolean {
  const known = ifNoneMatch.split(',').map((tag) => tag.trim())
  return known.includes('*') || known.includes(etag)
}

/** Accept-Encoding without what it refuses by `q=0`, which sirv would still send. */
function withoutRefused(acceptEncoding: string): string {
  return acceptEncoding.replace(/[\w*]+\s*;\s*q=0(\.0*)?(?=\s*(,|$))/g, '')
}
