import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pagePolicy, withPolicy } from '../../../../src/publish/hosting/page-policy.ts'

const tileOrigin = 'https://tile.openstreetmap.org'

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('the policy of a page', () => {
  const policy = pagePolicy({ styles: ['a{}', 'b{}'], tileOrigin })

  it('allows a page nothing inline, and from elsewhere the tiles of the detailed base map alone', () => {
    const tiles = "; img-src 'self' blob: https://tile.openstreetmap.org; "
    expect(policy).toContain("default-src 'none'; ")
    expect(policy).toContain(tiles)
    expect(policy.replace(tiles, '; ')).not.toMatch(/unsafe|data:|https?:/)
  })

  it('admits its own styles and files of the site alone', () => {
    expect(policy).toContain(`; style-src 'self' ${hashOf('a{}')} ${hashOf('b{}')}; `)
    expect(pagePolicy({ styles: [], tileOrigin })).toContain("; style-src 'self'; ")
  })

  it('lets scripts parse markup by one policy only', () => {
    expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types default$/)
  })

  it('says nothing that counts in a header alone', () => {
    expect(policy).not.toMatch(/frame-ancestors|report|sandbox/)
  })

  it('can stand in an attribute', () => {
    expect(policy).toMatch(/^[^"&<>]+$/)
  })
})

describe('a page with its policy', () => {
  const page = (styles: string) =>
    withPolicy(`<head><!--policy--><style>${styles}</style></head>`, tileOrigin)

  it('names the hash of the very styles that it has', () => {
    const styles = '@media (width < 40rem) {\n  a > b { color: red }\n}'
    expect(page(styles)).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src`)
    expect(page(styles)).toContain(hashOf(styles))
  })

  it('reads the end of a line as browsers do', () => {
    expect(page('a{}\r\nb{}')).toContain(hashOf('a{}\nb{}'))
  })
})
