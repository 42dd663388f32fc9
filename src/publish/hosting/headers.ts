import { writePath } from '../../address/path.ts'
import { dataFile, feedFile } from '../../address/published.ts'
import { LANGUAGES } from '../../address/view.ts'

/** Response headers of every address that `path` matches; a `*` at its end stands for any rest. */
export type HeaderRule = { path: string; headers: Readonly<Record<string, string>> }

/**
 * The policy of every response: pictures and data files run no script either, and pictures keep the styles in them.
 * Trap: what a page may load is in the page (page-policy.ts) and cannot be here for other files. Both policies are
 * enforced, a header belongs to an address, and on most hosts the page not found can appear at any address.
 */
function responsePolicy(frameAncestors: "'none'" | '*'): { 'Content-Security-Policy': string } {
  const policy = [
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ]
  return { 'Content-Security-Policy': policy.join('; ') }
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

// Left out on purpose: X-Frame-Options, which `frame-ancestors` replaces in every browser that the site supports, and
// Cross-Origin-Resource-Policy, since everything here is public and other sites may show it.
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'public, max-age=0, must-revalidate',
}

const FOR_OTHER_SITES = { 'Access-Control-Allow-Origin': '*' }

/**
 * The headers of the published site, as plain data, from the general to the special. If two rules name the same
 * header, the later one replaces the earlier. Trap: some hosts join both values instead, and two joined
 * Content-Security-Policies forbid what either forbids. They are the same for every build.
 * @param base the path below the host that the site is built for
 */
export function headerRules(base: string): readonly HeaderRule[] {
  const embed = LANGUAGES.map((language) => writePath(language, { kind: 'embed', id: null }, base))
  const feeds = LANGUAGES.map((language) => base + feedFile(language))
  return [
    { path: '/*', headers: { ...responsePolicy("'none'"), ...EVERYWHERE } },
    {
      path: `${base}assets/*`,
      // In a sandboxed frame an embedded map has no origin: to its browser even its own scripts are another site's.
      headers: { ...FOR_OTHER_SITES, 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    { path: `${base}${dataFile('*')}`, headers: FOR_OTHER_SITES },
    ...embed.map((path) => ({ path: `${path}*`, headers: responsePolicy('*') })),
    ...feeds.map((path) => ({
      path,
      headers: { ...FOR_OTHER_SITES, 'Content-Type': 'application/atom+xml; charset=utf-8' },
    })),
  ]
}

/** Whether a rule's path, which may end with a `*`, matches an address. */
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

const HEAD = `# For Netlify and Cloudflare Pages; written by the build from src/publish/hosting/headers.ts.
# Cloudflare joins what several rules say of one header, unless "!" takes back what stood before. Netlify lets
# the later rule win, and passes over "!".
# Once the site is to be reached by https alone, for good, add to the first rule:
#   Strict-Transport-Security: max-age=63072000
`

/** The rules in the format of Netlify and Cloudflare Pages. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return [HEAD, ...rules.map((rule, index) => block(rule, rules.slice(0, index)))].join('\n')
}

function block({ path, headers }: HeaderRule, earlier: readonly HeaderRule[]): string {
  const alsoMatch = earlier.filter((rule) => matches(rule.path, path))
  const lines = Object.entries(headers).flatMap(([name, value]) => {
    const isSet = alsoMatch.some((rule) => name in rule.headers)
    return isSet ? [`! ${name}`, `${name}: ${value}`] : [`${name}: ${value}`]
  })
  return [path, ...lines.map((line) => `  ${line}`), ''].join('\n')
}
