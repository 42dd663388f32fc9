import { CONTENT_TYPES, HIDDEN, isCompressible } from '../serve/find-file.ts'
import type { HeaderRule } from './headers.ts'

interface NginxSettings {
  /** The path below the host that the site is built for. */
  base: string
  /** The name of the server. */
  serverName: string
  /** The folder that `/` stands for; the site itself is in it below the base. */
  root: string
  /** Addresses and ports. */
  listen: readonly string[]
}

/**
 * The configuration of a site for nginx 1.22 or newer, to be included in `http`. Each header is a `map`, since an
 * `add_header` in a `location` would drop all others.
 */
export function nginxConf(
  rules: readonly HeaderRule[],
  { base, serverName, root, listen }: NginxSettings,
): string {
  return `# Itäraja for nginx 1.22 or newer; written by "npm run nginx:conf", the headers from src/publish/hosting/headers.ts.
${namesIn(rules)
  .map((name) => map(name, rules))
  .join('')}
server {
${lines(listen.map((address) => `listen ${address};`))}
    server_name ${serverName};
    root ${quoted(root)};
    index index.html;

    server_tokens off;
    # Behind another port or a proxy, nginx does not know its own address.
    absolute_redirect off;

    # What the build compressed. Debian has this in the package libnginx-mod-http-brotli-static.
    brotli_static on;
    # On the way, for whom reads no Brotli.
    gzip on;
    gzip_types
${lines(compressibleTypes(rules).map((type) => `    ${quoted(type)}`))};
    gzip_vary on;

    error_page 404 ${base}404.html;
    # A folder without a page.
    error_page 403 =404 ${base}404.html;

${lines(namesIn(rules).map((name) => `add_header ${name} ${variable(name)} always;`))}
    # Once the site is to be reached by https alone, for good:
    # add_header Strict-Transport-Security "max-age=63072000" always;

    types {
${lines(Object.entries(CONTENT_TYPES).map(([extension, type]) => `    ${quoted(type)} ${extension.slice(1)};`))}
    }
    default_type application/octet-stream;

    location ~ ${quoted(HIDDEN)} {
        return 404;
    }
${rules.map(location).join('')}${base === '/' ? '' : below(base)}}
`
}

/** With all their parameters, since nginx compares them whole. */
function compressibleTypes(rules: readonly HeaderRule[]): string[] {
  const types = [
    ...Object.values(CONTENT_TYPES),
    ...rules.flatMap(({ headers }) => headers['Content-Type'] ?? []),
  ]
  return [...new Set(types.filter(isCompressible))]
}

/** A content type is not an added header. */
function namesIn(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  )
}

/** If it is empty, nginx leaves the header out. */
function variable(name: string): string {
  return `$itaraja_${name.toLowerCase().replaceAll('-', '_')}`
}

/** A header by the rules: the last one that matches counts, while nginx takes the first. */
function map(name: string, rules: readonly HeaderRule[]): string {
  const cases = rules.toReversed().flatMap(({ path, headers }) => {
    const value = headers[name]
    if (value === undefined) return []
    return path === '/*' ? `default ${quoted(value)};` : `${pattern(path)} ${quoted(value)};`
  })
  return `\nmap $uri ${variable(name)} {\n${lines(cases)}\n}\n`
}

/** A file whose name does not tell its type. */
function location({ path, headers }: HeaderRule): string {
  const type = headers['Content-Type']
  if (!type) return ''
  return `
    location = ${path} {
        types {}
        default_type ${quoted(type)};
    }
`
}

function below(base: string): string {
  return `
    location = ${base.slice(0, -1)} {
        return 301 ${base}$is_args$args;
    }
`
}

/** A rule's path as a regular expression of a `map`. */
function pattern(path: string): string {
  const escaped = path.replace(/\*$/, '').replace(/[.+?^$()[\]{}|\\]/g, '\\$&')
  return quoted(`~^${escaped}${path.endsWith('*') ? '' : '$'}`)
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

function lines(all: readonly string[]): string {
  return all.map((line) => `    ${line}`).join('\n')
}
