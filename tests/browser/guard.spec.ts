import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const ADDRESS = '/guard-test/'
const STRICT = "default-src 'self'; style-src 'self'; script-src 'self' 'nonce-test'"

/** Puts a page of our own onto an address of the site. */
async function show(page: Page, body: string): Promise<void> {
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': STRICT },
      body: `<!doctype html><html lang="en"><title>Guard</title><link rel="icon" href="${ADDRESS}"><body>${body}`,
    }),
  )
  await page.goto(ADDRESS)
}

function script(code: string): string {
  return `<script nonce="test">${code}</script>`
}

const FAULTS: [string, string, RegExp][] = [
  [
    'a console error',
    script("console.error('broken')"),
    /^console error: broken \(http:.*\/guard-test\/:1\)$/,
  ],
  ['a console warning', script("console.warn('odd')"), /^console warning: odd /],
  ['a page error', script("throw new Error('thrown')"), /^page error: Error: thrown/],
  ['an unhandled rejection', script("Promise.reject(new Error('late'))"), /^page error: Error: late/],
  ['an inline style', '<p style="color: red">red</p>', /^CSP violation: style-src-attr blocked inline /],
  ['an inline script', '<script>1</script>', /^CSP violation: script-src-elem blocked inline /],
  [
    'a picture from elsewhere',
    '<img alt="" src="https://example.org/a.png">',
    /^request to another origin: GET https/,
  ],
  [
    'a file that is not there',
    '<script src="/assets/gone.js"></script>',
    /^status 404: .*\/assets\/gone\.js$/,
  ],
]

for (const [name, body, sentence] of FAULTS) {
  test(`the guard notices ${name}`, async ({ page, site }) => {
    await show(page, body)
    expect(await site.takeProblems()).toContainEqual(expect.stringMatching(sentence))
  })
}

test('the guard notices a request that fails', async ({ page, site }) => {
  await page.route('**/assets/gone.js', (route) => route.abort('connectionrefused'))
  await show(page, '<script src="/assets/gone.js"></script>')
  expect(await site.takeProblems()).toEqual([
    expect.stringMatching(/^failed request: GET .*ERR_CONNECTION_REFUSED/),
  ])
})

test('the guard notices a fault in a second window', async ({ page, context, site }) => {
  await show(page, '<p>fine</p>')
  const second = await context.newPage()
  await show(second, script("console.error('second')"))
  expect(await site.takeProblems()).toEqual([expect.stringMatching(/^console error: second/)])
})

test('the guard has nothing to say about a sound page', async ({ page, site }) => {
  await show(page, `<p>sound</p>${script("document.body.append('sound')")}`)
  expect(await site.takeProblems()).toEqual([])
})

test('the guard allows what the test expects', async ({ page, site }) => {
  site.expectStatus(404)
  site.expectProblem('console', /broken/)
  await show(page, `<img alt="" src="/assets/gone.png">${script("console.error('broken')")}`)
  expect(await site.takeProblems()).toEqual([])
})

test('the guard misses what the test expects and does not come', async ({ page, site }) => {
  site.expectStatus(404)
  await show(page, '<p>fine</p>')
  expect(await site.takeProblems()).toEqual(['expected, but did not happen: status 404'])
})

test('the guard fails a test by itself: this one is to fail', async ({ page }) => {
  test.fail()
  await show(page, script("console.error('broken')"))
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the guard notices an inline style', async ({ page, site }) => {
    await show(page, '<p style="color: red">red</p>')
    expect(await site.takeProblems()).toContainEqual(
      expect.stringMatching(/^console error: .*Content Security Policy/),
    )
  })
})
