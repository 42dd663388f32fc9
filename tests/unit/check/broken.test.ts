import { describe, expect, it } from 'vitest'
import { checkGeodata } from '../../../src/check/check-geodata.ts'
import { formatProblem } from '../../../src/check/problem.ts'
import { faults, withFault } from './fault.ts'

describe('each mistake in the data is said once, in one line', () => {
  it.each(faults)('$name: $what', (fault) => {
    const lines = withFault(fault, (directory) => checkGeodata(directory).map(formatProblem))
    expect(lines).toEqual([fault.expect])
  })

  it('knows at least thirty mistakes', () => {
    expect(faults.length).toBeGreaterThanOrEqual(30)
  })
})
