import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { headerRules } from './headers.ts'
import { respond } from './serve/respond.ts'

export type ServeOptions = {
  /** The built site. */
  directory: string
  /** The path below the host that it was built for; the root where absent. */
  base?: string
  /** 0 takes any free port. */
  port: number
}

export type RunningServer = {
  /** Of the home page, with the slash at the end. */
  url: string
  close: () => Promise<void>
}

/** Serves a built site on this machine, with the headers of the published one. Rejects if the port is taken. */
export async function serve({ directory, base = '/', port }: ServeOptions): Promise<RunningServer> {
  const rules = headerRules(base)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await respond({ directory, base }, rules, request, response)
    } catch (error) {
      console.error(`${request.url} could not be served:`, error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    }
  }

  const server = createServer(answer)
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
