import { CROSSINGS } from './record.ts'
import { expect, test } from './site.ts'

const TILES = "; img-src 'self' https://tile.openstreetmap.org; "
const POLICY = /^default-src 'self';.*\bscript-src 'self';.*\bobject-src 'none';.*\bframe-ancestors 'none'/

test('every page is sent with the strict content security policy', async ({ request }) => {
  const crossings = CROSSINGS.map(({ id }) => `/crossings/${id}/`)
  for (const path of ['/', ...crossings, '/decisions/', '/about/', '/nowhere/']) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? ''
    expect.soft(policy, path).toMatch(POLICY)
    expect.soft(policy, path).toContain(TILES)
    expect.soft(policy.replace(TILES, '; '), path).not.toMatch(/unsafe|\*|https?:|data:/)
  }
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
