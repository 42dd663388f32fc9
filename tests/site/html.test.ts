import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { DIST, siteFiles } from './site-files.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Lists have a role that may be named.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Our own files come from our own host, together with the page that would hold their hashes.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})

describe('the HTML of every page is valid', () => {
  it.each(siteFiles(DIST).filter((name) => name.endsWith('.html')))('%s', async (name) => {
    const { results } = await validator.validateString(readFileSync(join(DIST, name), 'utf8'))
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ message, ruleId, selector, line, column }) =>
          `${line}:${column} ${selector}: ${message} (${ruleId})`,
      ),
    )
    expect(faults).toEqual([])
  })
})

it('every page has its policy before all that it speaks of, and admits its own styles by it', () => {
  for (const name of siteFiles(DIST).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(DIST, name), 'utf8')
    const start =
      /^<!doctype html>\s*<html lang="..">\s*<head>\s*<meta charset="utf-8" \/>\s*/.exec(html)?.[0] ?? ''
    const [, policy = ''] =
      /^<meta http-equiv="Content-Security-Policy" content="([^"]+)" \/>/.exec(html.slice(start.length)) ?? []
    const styles = Array.from(html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, text = '']) => text)
    const hashes = styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    expect.soft(policy, name).toContain(`; style-src 'self' ${hashes.join(' ')}; script-src 'self'; `)
  }
})

// iOS would write links into the text: what hydrates it would then draw it anew.
it('every page asks phones to leave its dates, numbers and addresses as they are', () => {
  const pages = siteFiles(DIST).filter((name) => name.endsWith('.html'))
  const silent = pages.filter((name) => {
    const html = readFileSync(join(DIST, name), 'utf8')
    return !html.includes('<meta name="format-detection" content="telephone=no, date=no, address=no" />')
  })
  expect(pages).not.toEqual([])
  expect(silent).toEqual([])
})
