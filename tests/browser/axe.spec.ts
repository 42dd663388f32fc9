import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './site.ts'

const PAGES = [
  ['home', '/'],
  ['home with a popup', '/?crossing=vartius&date=2023-12-14'],
  ['home with a repaired address', '/?date=yesterday'],
  ['the page of a crossing', '/crossings/salla/'],
] as const

/** What axe finds, by every rule it has: rule and place. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    for (const [name, path] of PAGES) {
      test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page, reader }) => {
        await reader.opensLive(path)
        expect(await violations(page)).toEqual([])
      })
    }

    test(`axe finds nothing on the page not found, ${colorScheme}`, async ({ page, reader, site }) => {
      site.expectStatus(404)
      await reader.opens('/nowhere/')
      await reader.sees('Page not found')
      expect(await violations(page)).toEqual([])
    })
  })
}
