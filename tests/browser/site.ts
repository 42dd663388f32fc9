import { test as playwrightTest } from '@playwright/test'
import { allowMissingMediaFeatures } from './drive-firefox.ts'
import { MapReader } from './driver.ts'
import { settle, watch } from './guard.ts'
import { isMissing } from './launch-options.ts'
import type { ProblemKind } from './problems.ts'

export { expect } from '@playwright/test'

/** The site under test, with the guard that watches over it in every test. */
type Site = {
  /** `http://localhost:…`, without a slash at the end. */
  origin: string
  /** Says that answers with this status belong to the test. */
  expectStatus: (status: number) => void
  /** Says that problems of this kind belong to the test, for example a console message that matches `text`. */
  expectProblem: (kind: ProblemKind, text?: RegExp) => void
  /** Hands over what the guard would fail the test for, which then passes. */
  takeProblems: () => Promise<string[]>
}

type Fixtures = { present: undefined; site: Site; reader: MapReader }

/** Playwright's `test`, with a reader of the map; fails whatever a page does wrong beside what is looked at. */
export const test = playwrightTest.extend<Fixtures>({
  // Before the others, which would start the browser.
  present: [
    async ({ browserName }, use, testInfo) => {
      testInfo.skip(isMissing(browserName), `${browserName} is not on this machine.`)
      await use(undefined)
    },
    { auto: true },
  ],
  browser: [
    async ({ browser, channel }, use) => {
      if (channel === 'moz-firefox') allowMissingMediaFeatures(browser)
      await use(browser)
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ context, baseURL }, use) => {
      const { origin } = new URL(baseURL ?? '')
      const problems = await watch(context, origin)

      async function takeProblems(): Promise<string[]> {
        await settle(context)
        return problems.take()
      }

      await use({
        origin,
        expectStatus: (status) => problems.expect(`status ${status}`),
        expectProblem: (kind, text) => problems.expect(kind, text),
        takeProblems,
      })
      failFor(await takeProblems())
    },
    { auto: true },
  ],
  reader: async ({ page }, use) => {
    await use(new MapReader(page))
  },
})

function failFor(problems: string[]): void {
  if (problems.length === 0) return
  const error = new Error(
    `The page did what no test allows:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
  )
  // The place in this file says nothing about the fault.
  delete error.stack
  throw error
}
