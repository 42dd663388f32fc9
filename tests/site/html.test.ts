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
