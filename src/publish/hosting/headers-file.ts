import { type HeaderRule, matches } from '../headers.ts'

const HEAD = `# For Netlify and Cloudflare Pages; written by the build from src/publish/headers.ts.
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
