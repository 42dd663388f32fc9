import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'

const PEM = readFileSync(new URL('./localhost-only.pem', import.meta.url))
const HEADERS = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'image/svg+xml' }

/** How the server answers; `picture of refusal` is what OpenStreetMap sends with its 403. */
export type Manner = 'at once' | 'never' | 'refusal' | 'picture of refusal'

/** A tile that was asked for. */
export type Asked = { z: number; x: number; y: number; referer: string | undefined }

export type TileServer = {
  port: number
  asked: Asked[]
  manner: Manner
  close: () => Promise<void>
}

/** A tile server on this machine, by https as the real one. It notes what it is asked for. */
export async function startTileServer(): Promise<TileServer> {
  const server = createServer({ key: PEM, cert: PEM }, answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const tiles: TileServer = {
    port: (server.address() as AddressInfo).port,
    asked: [],
    manner: 'at once',
    close,
  }
  return tiles

  function answer({ url, headers }: IncomingMessage, response: ServerResponse): void {
    const [, z, x, y] = /^\/(\d+)\/(\d+)\/(\d+)\.png$/.exec(url ?? '') ?? []
    if (!z) return void response.writeHead(404).end()
    tiles.asked.push({ z: Number(z), x: Number(x), y: Number(y), referer: headers.referer })
    if (tiles.manner === 'never') return
    if (tiles.manner === 'refusal') return void response.writeHead(403, HEADERS).end()
    const status = tiles.manner === 'at once' ? 200 : 403
    response.writeHead(status, HEADERS).end(pictureOf(`${z}/${x}/${y}`))
  }

  async function close(): Promise<void> {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
}

/** Land, wood, water, a road and which tile it is. */
function pictureOf(name: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">
    <path fill="#f2efe9" stroke="#c8c4bb" d="M0 0h256v256H0z"/>
    <path fill="#add19e" d="M20 30l90-18 60 70-80 60z"/>
    <path fill="#aad3df" d="M150 150q60-40 90 20t-60 60-70-40z"/>
    <path fill="none" stroke="#e892a2" stroke-width="5" d="M0 200C90 180 150 60 256 70"/>
    <text x="8" y="20" font-family="sans-serif" font-size="13" fill="#555">${name}</text>
  </svg>`
}
