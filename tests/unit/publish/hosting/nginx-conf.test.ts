import { describe, expect, it } from 'vitest'
import { headerRules } from '../../../../src/publish/hosting/headers.ts'
import { nginxConf } from '../../../../src/publish/hosting/nginx-conf.ts'

const SETTINGS = {
  serverName: 'example.org',
  root: '/srv/a "b"',
  listen: ['80', '[::]:80'],
}

// What nginx makes of it is tested with nginx itself, in tests/site/.
describe('the configuration of nginx', () => {
  it('names the place as it is told to', () => {
    const conf = nginxConf(headerRules('/'), { base: '/', ...SETTINGS })
    expect(conf).toContain('\n    listen 80;\n    listen [::]:80;\n    server_name example.org;\n')
    expect(conf).toContain('root "/srv/a \\"b\\"";')
    expect(conf).toContain('error_page 404 /404.html;')
  })

  it('adds headers in one place only, since a location with one of its own would lose the others', () => {
    const conf = nginxConf(headerRules('/'), { base: '/', ...SETTINGS })
    expect(conf.match(/^( *)add_header /gm)?.every((start) => start === '    add_header ')).toBe(true)
    expect(conf).not.toContain('add_header Content-Type')
  })

  it('asks the later rules first, as a map takes the first that matches', () => {
    const conf = nginxConf(headerRules('/'), { base: '/', ...SETTINGS })
    const policies = /map \$uri \$itaraja_content_security_policy \{([^}]*)\}/.exec(conf)?.[1] ?? ''
    expect(policies.trim().split('\n').at(-1)).toMatch(/^ *default ".*frame-ancestors 'none'";$/)
    expect(policies).toContain('"~^/fi/embed/" "')
  })

  it('stays the same when the styles do not', () => {
    const conf = nginxConf(headerRules('/'), { base: '/', ...SETTINGS })
    expect(conf).not.toMatch(/sha256|style-src|default-src/)
  })

  it('sends a site below a path on from its name without the slash', () => {
    const conf = nginxConf(headerRules('/itaraja/'), { base: '/itaraja/', ...SETTINGS })
    expect(conf).toContain('location = /itaraja {\n        return 301 /itaraja/$is_args$args;')
    expect(conf).toContain('error_page 404 /itaraja/404.html;')
    expect(conf).toContain('location = /itaraja/fi/feed.xml {')
  })
})
