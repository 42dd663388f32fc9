import { expect, test } from './site.ts'

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

test('with no header from its host, no text can become markup, a style or a script once the map is there', async ({
  page,
  reader,
  site,
}) => {
  site.expectProblem('csp', /trusted-types/)
  site.expectProblem('csp', /style-src/)
  site.expectProblem('console', /Trusted/)
  site.expectProblem('console', /inline style/)
  await page.route('**/?crossing=salla', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  await reader.opensLive('/?crossing=salla')
  const refused = await page.evaluate(() => {
    const mark = '<img src="/favicon.svg" onerror="alert(1)">'
    const element = document.createElement('div')
    const attempts = {
      innerHTML: () => Object.assign(element, { innerHTML: mark }),
      insertAdjacentHTML: () => element.insertAdjacentHTML('beforeend', mark),
      write: () => document.write(mark),
      srcdoc: () => Object.assign(document.createElement('iframe'), { srcdoc: mark }),
      parser: () => new DOMParser().parseFromString(mark, 'text/html'),
      script: () => Object.assign(document.createElement('script'), { text: 'alert(1)' }),
      'script address': () => Object.assign(document.createElement('script'), { src: '/assets/x.js' }),
      'policy of another name': () => window.trustedTypes?.createPolicy('mine', {}),
      'second default policy': () => window.trustedTypes?.createPolicy('default', {}),
    }
    return Object.entries(attempts).map(([name, attempt]) => {
      try {
        attempt()
        return `${name} got through`
      } catch {
        return 'refused'
      }
    })
  })
  expect(new Set(refused)).toEqual(new Set(['refused']))

  const body = page.locator('body')
  await expect(body).toHaveCSS('margin', '0px')
  await page.addStyleTag({ content: 'body { margin: 7px }' }).catch(() => undefined)
  await expect(body).toHaveCSS('margin', '0px')
})
