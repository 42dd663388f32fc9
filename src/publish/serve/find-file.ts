import { type Stats, statSync } from 'node:fs'
import { extname, join, posix } from 'node:path'

/** A built site, and its place on its host. */
export interface ServedSite {
  directory: string
  /** The path below the host, with a slash at both ends. */
  base: string
}

/** A file with its address, or the address that a folder redirects to. */
export type Found = { pathname: string; file: string; stats: Stats } | { pathname: string; file: null }

/**
 * What is at an address; null for nothing. `pathname` is the raw, percent-encoded path of the request, without its
 * query. A folder is its index.html; without the slash at the end it redirects to the address with one.
 */
export function findFile({ directory, base }: ServedSite, pathname: string): Found | null {
  // Normalising an absolute path drops every `..` that would climb above the directory, and the double
  // slashes that would turn a redirect into one to another host.
  const path = posix.normalize(`/${decode(pathname)}`)
  if (`${path}/` === base) return { pathname: base, file: null }
  if (!path.startsWith(base) || HIDDEN_PATH.test(path) || /[\0\\]/.test(path)) return null
  const below = path.slice(base.length)
  for (const file of [below, posix.join(below, 'index.html')]) {
    const stats = fileStats(join(directory, file))
    if (!stats) continue
    const isOnItsAddress = file === below || path.endsWith('/')
    return isOnItsAddress ? { pathname: path, file, stats } : { pathname: encodeURI(`${path}/`), file: null }
  }
  return null
}

/** Only what can be decoded names a file. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return '\0'
  }
}

/** The size of a file; undefined for a folder or nothing. */
function fileStats(path: string): Stats | undefined {
  try {
    const stats = statSync(path)
    return stats.isFile() ? stats : undefined
  } catch {
    return undefined
  }
}

/** Of the files of a built site, by their extension. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; header=present; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

export function contentType(path: string): string {
  return CONTENT_TYPES[extname(path)] ?? 'application/octet-stream'
}

/** Whether files of a content type gain by being compressed: pictures and fonts are so already, text is not. */
export function isCompressible(type: string): boolean {
  return type.endsWith('charset=utf-8')
}

/**
 * A path that no server may send: hidden files, except those for obtaining certificates, and what the build writes
 * for the hosts. In the syntax that JavaScript's and nginx's regular expressions share.
 */
export const HIDDEN = '/(\\.(?!well-known/)|_headers$)'

const HIDDEN_PATH = new RegExp(HIDDEN)
