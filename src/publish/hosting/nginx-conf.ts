import { CONTENT_TYPES } from '../content-type.ts'
import { type HeaderRule, headerRules } from '../headers.ts'
import type { Settings } from '../settings.ts'
import { HIDDEN } from './hidden-files.ts'

export interface NginxSettings extends Pick<Settings, 'base'> {
  /** What the server is asked for. */
  serverName: string
  /** The folder that `/` stands for; the site itself is in it below the base. */
  root: string
  /** Addresses and ports. */
  listen: readonly string[]
}

/**
 * The configuration of a site for nginx 1.22 or newer, to be included where `http` is configured. A header that
 * differs from address to address is a `map`, since an `add_header` in a `location` would drop all others.
 */
export function nginxConf({ base, serverName, root, listen }: NginxSettings): string {
  const rules = headerRules({ base })
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))]
  const headers = names.filter((name) => name !== 'Content-Type').map((name) => header(name, rules))
  return `# Itäraja for nginx 1.22 or newer; written by "npm run nginx:conf" from src/publish/headers.ts.
${headers.map(({ map }) => map).join('')}
server {
${lines(listen.map((address) => `listen ${address};`))}
    server_name ${serverName};
    root ${quoted(root)};
    index index.html;

    server_tokens off;
    # Behind another port or a proxy, nginx does not know its own address.
    absolute_redirect off;

    # What the build compressed. Debian has the second in the package libnginx-mod-http-brotli-static.
    gzip_static on;
    brotli_static on;
    gzip_vary on;

    error_page 404 ${base}404.html;
    # A folder without a page.
    error_page 403 =404 ${base}404.html;

${lines(headers.map(({ add }) => add))}
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

/** A header by the rules: the last one that matches counts, while nginx takes the first. */
function header(name: string, rules: readonly HeaderRule[]): { map: string; add: string } {
  const values = rules.flatMap(({ path, headers }) => {
    const value = headers[name]
    return value === undefined ? [] : [{ path, value }]
  })
  const [first, ...others] = values
  if (first?.path === '/*' && others.length === 0) {
    return { map: '', add: `add_header ${name} ${quoted(first.value)} always;` }
  }
  const variable = `$itaraja_${name.toLowerCase().replaceAll('-', '_')}`
  const cases = values
    .toReversed()
    .map(({ path, value }) =>
      path === '/*' ? `default ${quoted(value)};` : `${pattern(path)} ${quoted(value)};`,
    )
  return {
    map: `\nmap $uri ${variable} {\n${lines(cases)}\n}\n`,
    // Where it is empty, nginx leaves the header out.
    add: `add_header ${name} ${variable} always;`,
  }
}

/** A content type is none of the added headers. */
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
