const DEFAULT = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'
const EXAMPLE = `for example ${DEFAULT}`
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
/** What else a host may be called would need quoting in the content security policy. */
const HOST = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/

/** The address of tiles that is given, or OpenStreetMap's. Throws a sentence on what is wrong with it. */
export function tileUrlOf(given = ''): string {
  const written = given.trim() || DEFAULT
  const fault = faultOf(written)
  if (fault) throw new Error(`TILE_URL is "${written}", ${fault}, ${EXAMPLE}.`)
  return written
}

/** What a page has to be allowed to load the tiles from: `https://tile.openstreetmap.org` */
export function tileOrigin(tileUrl: string): string {
  return new URL(tileUrl).origin
}

function faultOf(written: string): string | null {
  const placeholders = (written.match(/\{[^}]*\}?/g) ?? []).sort().join(' ')
  if (placeholders !== '{x} {y} {z}') return 'but is to have {z}, {x} and {y} in it once each and no others'
  const url = URL.canParse(written) ? new URL(written) : null
  if (!url || !HOST.test(url.hostname)) return 'but is to be a full address with a plain host name'
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname))
  if (!isSafe) return 'but is to begin with https://, or with http:// on this machine'
  return url.username || url.password ? 'but is not to name a user or a password' : null
}
