import type { Plugin } from 'vite'
import { virtualModule } from './modules/virtual-module.ts'

/** The settings of the build and the server: where the site will be hosted. */
interface Settings {
  /** Its host, without a slash at the end; for the addresses that have to be whole. */
  siteUrl: string
  /** The path below the host, with a slash at both ends. */
  base: string
  /** Address of the tiles of the detailed base map, with `{z}`, `{x}` and `{y}` in it. */
  tileUrl: string
  /** Whether the build also compresses the files; some hosts do so themselves. */
  precompress: boolean
  /** Whether the build draws the share images and the pictures of the map, which are the same on every host. */
  pictures: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** The settings in the environment. Throws a sentence on what to write instead. */
export function readSettings(env: Environment = process.env): Settings {
  return {
    siteUrl: siteUrlOf(env.SITE_URL || 'http://localhost:4173'),
    base: baseOf(env.BASE_PATH ?? ''),
    tileUrl: tileUrlOf(env.TILE_URL),
    precompress: isYes('PRECOMPRESS', env),
    pictures: isYes('PICTURES', env),
  }
}

function siteUrlOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`SITE_URL is to be an address such as https://example.org, but is "${given}".`)
  }
  if (url.href !== `${url.origin}/`) {
    throw new Error(
      `SITE_URL names the host alone; what follows goes into BASE_PATH: SITE_URL=${url.origin} BASE_PATH=${url.pathname}`,
    )
  }
  return url.origin
}

function baseOf(given: string): string {
  const names = given.split('/').filter(Boolean)
  if (!names.every((name) => /^\w[\w.~-]*$/.test(name))) {
    throw new Error(`BASE_PATH is to be a path such as /itaraja/, but is "${given}".`)
  }
  return ['', ...names, ''].join('/')
}

/** Yes, unless it is `no`. */
function isYes(name: string, env: Environment): boolean {
  const given = env[name] || 'yes'
  if (given !== 'yes' && given !== 'no') {
    throw new Error(`${name} is to be "yes" or "no", but is "${given}".`)
  }
  return given === 'yes'
}

const DEFAULT = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'
const EXAMPLE = `for example ${DEFAULT}`
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
/** Other host names would need quoting in the content security policy. */
const HOST = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/

/** The given address of tiles, or OpenStreetMap's. Throws a sentence on what is wrong with it. */
export function tileUrlOf(given = ''): string {
  const written = given.trim() || DEFAULT
  const fault = faultOf(written)
  if (fault) throw new Error(`TILE_URL is "${written}", ${fault}, ${EXAMPLE}.`)
  return written
}

/** The origin that a page's policy has to admit: `https://tile.openstreetmap.org` */
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

/** `virtual:tiles`: where the detailed base map comes from, as set in the build. */
export function tilesModule(tileUrl: string): Plugin {
  return virtualModule('virtual:tiles', () => `export default ${JSON.stringify(tileUrl)}`)
}
