import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { browser, checks, site } from '../../run/stages.ts'
import { verdictOn } from '../../run/verdict.ts'

const lint = checks.find(({ name }) => name === 'lint') ?? browser
const unit = checks.find(({ name }) => name === 'unit') ?? browser

function vitestReport(...tests: { fullName: string; status: string }[]): string {
  const name = resolve('tests/unit/model/periods.test.ts')
  return JSON.stringify({ testResults: [{ name, status: 'failed', assertionResults: tests }] })
}

function playwrightReport(...statuses: string[]): string {
  const specs = statuses.map((status, index) => ({
    title: `test ${index}`,
    file: 'guard.spec.ts',
    line: 10 + index,
    ok: status === 'expected',
    tests: [{ projectName: 'phone', status }],
  }))
  return JSON.stringify({ suites: [{ specs: [], suites: [{ specs }] }] })
}

describe('the verdict on a stage that failed', () => {
  it('is how to run the stage where it has no tests', () => {
    expect(verdictOn(lint, '')).toBe('The stage "lint" failed. To run it alone: npx biome ci . && npx knip')
  })

  it('is the first unit test that failed, how many others did, and how to run it', () => {
    const report = vitestReport(
      { fullName: 'holds', status: 'passed' },
      { fullName: "a period's end (once)", status: 'failed' },
      { fullName: 'another', status: 'failed' },
    )
    expect(verdictOn(unit, report)).toBe(
      `The stage "unit" failed: a period's end (once) (and 1 more). To run it alone: ` +
        `npx vitest run tests/unit/model/periods.test.ts -t 'a period'\\''s end \\(once\\)'`,
    )
  })

  it('is the file where none of its tests could run', () => {
    expect(verdictOn(site, vitestReport())).toBe(
      'The stage "site" failed: tests/unit/model/periods.test.ts. To run it alone: ' +
        'npx vitest run --config tests/site/vitest.config.ts tests/unit/model/periods.test.ts',
    )
  })

  it('is the browser test that failed, and not one that was to fail', () => {
    expect(verdictOn(browser, playwrightReport('expected', 'unexpected', 'skipped'))).toBe(
      'The stage "browser" failed: test 1 (phone). To run it alone: ' +
        'npx playwright test guard.spec.ts:11 --project=phone',
    )
  })

  it('is how to run the stage where its runner broke off', () => {
    expect(verdictOn(browser, '{"suites":')).toBe(
      'The stage "browser" failed. To run it alone: npx playwright test',
    )
  })
})
