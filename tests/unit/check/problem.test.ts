import { expect, it } from 'vitest'
import { formatProblem } from '../../../src/check/problem.ts'

it('names file, entry and what is wrong', () => {
  const problem = { file: 'fence.json', entry: 'salla', message: 'lacks "sources"; add it.' }
  expect(formatProblem(problem)).toBe('fence.json, salla: lacks "sources"; add it.')
  expect(formatProblem({ ...problem, entry: '' })).toBe('fence.json: lacks "sources"; add it.')
})

it('stays one short sentence in a line, whatever it quotes', () => {
  const message = `names "a\nb\u202e" and "${'x'.repeat(5000)}".`
  expect(formatProblem({ file: 'fence.json', entry: '', message })).toBe(
    `fence.json: names "a\uFFFDb\uFFFD" and "${'x'.repeat(99)}….`,
  )
})
