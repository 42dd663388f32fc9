import { writePath } from '../address/path.ts'
import { LANGUAGES } from '../address/view.ts'
import { readSettings } from './settings.ts'
import { tileOrigin } from './tile-url.ts'

/** What the headers of a site depend on. */
export interface HeaderSettings {
  /** The path below the host that it is built for. */
  base: string
  /** Where its styles come from: see inline-styles.ts. */
  styleSource: string
}

/** Response headers of every address that `path` matches; a `*` at its end stands for any rest. */
export type HeaderRule = { path: string; headers: Readonly<Record<string, string>> }

/**
 * What a page may load and do; what is not named falls back to `'none'`: frames, workers, objects, media. Left out on
 * purpose is `upgrade-insecure-requests`: a page asks for nothing by `http:`, and where a host has no https it would
 * take the styles and scripts away.
 */
function contentSecurityPolicy(styleSource: string, frameAncestors: string): string {
  return [
    "default-src 'none'",
    // The tiles of the detailed base map, which is loaded when a reader chooses it.
    `img-src 'self' ${tileOrigin(readSettings().tileUrl)}`,
    `style-src ${styleSource}`,
    "script-src 'self'",
    // The levels of the base map.
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    // The one form is answered by the page itself.
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The policy of src/map/admit-leaflet.ts.
    'trusted-types default',
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

// Left out on purpose: X-Frame-Options, which `frame-ancestors` replaces in every browser that the site supports,
// and Cross-Origin-Resource-Policy, since everything here is public and other sites may show it.
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'public, max-age=0, must-revalidate',
}

const FOR_OTHER_SITES = { 'Access-Control-Allow-Origin': '*' }

/**
 * The headers of the published site, as plain data, from the general to the special. Where two rules name the
 * same header, the later one replaces the earlier. Trap: some hosts join both values instead, and two joined
 * Content-Security-Policies forbid what either forbids.
 */
export function headerRules({ base, styleSource }: HeaderSettings): readonly HeaderRule[] {
  const policy = (frameAncestors: string) => ({
    'Content-Security-Policy': contentSecurityPolicy(styleSource, frameAncestors),
  })
  const embed = LANGUAGES.map((language) => writePath(language, { kind: 'embed', id: null }, base))
  const feeds = LANGUAGES.map((language) => `${writePath(language, { kind: 'home' }, base)}feed.xml`)
  return [
    { path: '/*', headers: { ...policy("'none'"), ...EVERYWHERE } },
    { path: `${base}assets/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { path: `${base}data/*`, headers: FOR_OTHER_SITES },
    ...embed.map((path) => ({ path: `${path}*`, headers: policy('*') })),
    ...feeds.map((path) => ({
      path,
      headers: { ...FOR_OTHER_SITES, 'Content-Type': 'application/atom+xml; charset=utf-8' },
    })),
  ]
}

/** Whether a rule's path, which may end with a `*`, stands for an address. */
export function matches(pattern: string, pathname: string): boolean {
  return pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern
}

/** The headers of one address; `pathname` starts with a slash and has no query. */
export function headersFor(pathname: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter(({ path }) => matches(path, pathname)).map(({ headers }) => headers),
  )
}
