import { readTileUrl, tileOrigin } from './tile-url.ts'

/** Response headers of every address that `path` matches; a `*` at its end stands for any rest. */
export type HeaderRule = { path: string; headers: Readonly<Record<string, string>> }

function contentSecurityPolicy(frameAncestors: string): string {
  return [
    "default-src 'self'",
    // The tiles of the detailed base map, which is loaded when a reader chooses it.
    `img-src 'self' ${tileOrigin(readTileUrl())}`,
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}

// Only names Chromium knows: it warns in the console about any other.
const PERMISSIONS = [
  'geolocation=(self)',
  'accelerometer=()',
  'autoplay=()',
  'camera=()',
  'display-capture=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'usb=()',
].join(', ')

/**
 * The headers of the published site, as plain data. Where two rules name the same header, the later one
 * replaces the earlier. Trap: some hosts join both values instead, and two joined Content-Security-Policies
 * forbid what either forbids.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy("'none'"),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': PERMISSIONS,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  },
  { path: '/embed/*', headers: { 'Content-Security-Policy': contentSecurityPolicy('*') } },
  { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/data/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  {
    path: '/feed.xml',
    headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/atom+xml; charset=utf-8' },
  },
]

function matches(pattern: string, pathname: string): boolean {
  return pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern
}

/** The headers of one address; `pathname` starts with a slash and has no query. */
export function headersFor(pathname: string, rules = headerRules): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter(({ path }) => matches(path, pathname)).map(({ headers }) => headers),
  )
}
