import { extname } from 'node:path'

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

/** Pictures and fonts are compressed in themselves; only text gains. */
export function isCompressible(path: string): boolean {
  return contentType(path).endsWith('charset=utf-8')
}

/**
 * A path that no server gives out: hidden files, except those that certificates are asked for with, and what
 * the build writes for the hosts. In what JavaScript's and nginx's regular expressions have in common.
 */
export const HIDDEN = '/(\\.(?!well-known/)|_headers$)'
