import { CROSSINGS } from './crossings.ts'
import { expect, test } from './site.ts'

const POLICY = /^default-src 'self';.*\bscript-src 'self';.*\bobject-src 'none';.*\bframe-ancestors 'none'/

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'what a server sends is the same for a phone'))

for (const path of ['/', ...CROSSINGS.map(({ id }) => `/crossings/${id}/`)]) {
  test(`${path} keeps to its strict content security policy`, async ({ page, reader }) => {
    const response = await page.goto(path)
    await reader.seesLiveMap()
    const policy = response?.headers()['content-security-policy'] ?? ''
    expect(policy).toMatch(POLICY)
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
  })
}

test('the page not found keeps to it too', async ({ page, reader, site }) => {
  site.expectStatus(404)
  const response = await page.goto('/nowhere/')
  await reader.sees('Page not found')
  expect(response?.headers()['content-security-policy']).toMatch(POLICY)
})

test('pages are asked for anew, and files with a hash in their name are kept', async ({ page, reader }) => {
  const assets: Promise<Record<string, string>>[] = []
  page.on('response', (response) => {
    if (response.url().includes('/assets/')) assets.push(response.allHeaders())
  })
  const response = await page.goto('/')
  await reader.seesLiveMap()
  expect(await response?.allHeaders()).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  })
  expect(assets.length).toBeGreaterThan(2)
  for (const headers of await Promise.all(assets))
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})
