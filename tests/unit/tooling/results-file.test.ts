import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeSection } from '../../bench/report/results-file.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'results-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

it('puts each section in its place, and a later run in the place of the one before', () => {
  const file = join(folder, 'RESULTS.md')
  const write = (title: 'Page loads' | 'Serving', body: string) =>
    writeSection(
      { title, command: 'npm run x', versions: ['y 1'], body },
      file,
      new Date('2026-01-02T03:04Z'),
    )
  write('Serving', 'first\n\n| a |')
  write('Page loads', 'second')
  write('Serving', 'third')
  const text = readFileSync(file, 'utf8')
  expect(text.match(/^## .*|^second|^third|^first/gm)).toEqual([
    '## Page loads',
    'second',
    '## Serving',
    'third',
  ])
  expect(text).toMatch(/^`npm run x` · 2026-01-02 03:04 UTC · .* · y 1$/m)
})
