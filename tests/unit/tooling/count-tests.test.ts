import { describe, expect, it } from 'vitest'
import { addCounts, countTests, NO_TESTS, summaryOf } from '../../run/count-tests.ts'

const VITEST = { numTotalTests: 9, numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
const PLAYWRIGHT = { suites: [], stats: { startTime: '', expected: 7, unexpected: 2, flaky: 1, skipped: 4 } }

describe('counting tests', () => {
  it('reads the report of the unit tests', () => {
    expect(countTests('vitest', JSON.stringify(VITEST))).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  it('reads the report of the browser tests', () => {
    expect(countTests('playwright', JSON.stringify(PLAYWRIGHT))).toEqual({ passed: 8, failed: 2, skipped: 4 })
  })

  it('counts nothing where there is no whole report', () => {
    expect(countTests('vitest', '')).toEqual(NO_TESTS)
    expect(countTests('playwright', '{"stats":')).toEqual(NO_TESTS)
  })

  it('refuses a report of another shape, rather than to count nothing', () => {
    expect(() => countTests('vitest', JSON.stringify(PLAYWRIGHT))).toThrow()
    expect(() => countTests('playwright', '{}')).toThrow()
  })

  it('adds up to one line, which tells of skipped tests only if there are some', () => {
    const unit = { passed: 5, failed: 0, skipped: 0 }
    expect(summaryOf(unit)).toBe('5 passed, 0 failed')
    expect(summaryOf(addCounts(unit, { passed: 7, failed: 2, skipped: 1 }))).toBe(
      '12 passed, 2 failed, 1 skipped',
    )
  })
})
