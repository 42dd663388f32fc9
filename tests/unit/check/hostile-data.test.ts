import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partsProblems } from '../../../src/check/check-geodata.ts'
import { formatProblem } from '../../../src/check/problem.ts'
import { readParts } from '../../../src/check/read.ts'
import { hostileData } from './hostile-data.ts'

it('says of any data, in lines, what is wrong with it', () => {
  fc.assert(
    fc.property(hostileData, (raw) => {
      const { parts, problems } = readParts(raw)
      const lines = [...problems, ...partsProblems(parts)].map(formatProblem)
      for (const line of lines) expect(line).toMatch(/^\S.*\.$/s)
    }),
    { numRuns: 100 },
  )
})
