import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'

const PEM = readFileSync(new URL('./localhost-only.pem', import.meta.url))
// As OpenStreetMap's server lets every origin read its pictures.
const HEADERS = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'image/svg+xml' }

/** How the server answers; OpenStreetMap's own refusal is a picture that says so. */
type Manner = 'at once' | 'never' | 'refusal' | 'picture of refusal'

/** A tile that was asked for, and from where. */
type Asked = { tile: string; zoom: number; referer: string | undefined }

export type TileServer = {
  port: number
  manner: Manner
  /** Since it was last emptied. */
  asked: Asked[]
  /** Leaves the port, so that connections are refused. */
  stop: () => Promise<void>
  /** Comes back to it. */
  start: () => Promise<void>
}

/** A tile server on this machine, over https as the real one. */
export async function startTileServer(): Promise<TileServer> {
  const server = createServer({ key: PEM, cert: PEM }, answer)
  const tiles: TileServer = { port: 0, manner: 'at once', asked: [], stop, start }
  await start()
  tiles.port = (server.address() as AddressInfo).port
  return tiles

  async function start(): Promise<void> {
    server.listen(tiles.port, '127.0.0.1')
    await once(server, 'listening')
  }

  async function stop(): Promise<void> {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }

  function answer({ url, headers: { referer } }: IncomingMessage, response: ServerResponse): void {
    const [, tile = '', zoom] = /^\/((\d+)\/\d+\/\d+)\.png$/.exec(url ?? '') ?? []
    tiles.asked.push({ tile, zoom: Number(zoom), referer })
    if (tiles.manner === 'never') return
    const picture = tiles.manner === 'refusal' ? '' : pictureOf(tile)
    response.writeHead(tiles.manner === 'at once' ? 200 : 403, HEADERS).end(picture)
  }
}

/** Land, wood, water, a road and which tile it is. */
function pictureOf(tile: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256">
    <path fill="#f2efe9" stroke="#c8c4bb" d="M0 0h256v256H0z"/>
    <path fill="#add19e" d="M20 30l90-18 60 70-80 60z"/>
    <path fill="#aad3df" d="M150 150q60-40 90 20t-60 60-70-40z"/>
    <path fill="none" stroke="#e892a2" stroke-width="5" d="M0 200C90 180 150 60 256 70"/>
    <text x="8" y="20" font-family="sans-serif" font-size="13" fill="#555">${tile}</text>
  </svg>`
}
