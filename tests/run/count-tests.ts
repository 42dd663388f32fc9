import * as v from 'valibot'

export type Counts = { passed: number; failed: number; skipped: number }

export const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0 }

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
})

const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
})

/** The counts in a runner's JSON report; none, where the runner broke off before it wrote one. */
export function countTests(report: 'vitest' | 'playwright', text: string): Counts {
  const content = readReport(text)
  if (content === undefined) return NO_TESTS
  if (report === 'vitest') {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = v.parse(VitestReport, content)
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  }
  const { expected, unexpected, flaky, skipped } = v.parse(PlaywrightReport, content).stats
  return { passed: expected + flaky, failed: unexpected, skipped }
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** The last line of a test run. */
export function summaryOf({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** What a runner wrote; undefined where it broke off before it had written all. */
export function readReport(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
