import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { Geodata, type GeodataParts, geodataFiles } from '../../../geodata/schema/geodata.ts'
import { decisionProblems } from '../../../src/check/decisions.ts'
import { fenceProblems } from '../../../src/check/fence.ts'
import { formatProblem, type Problem } from '../../../src/check/problem.ts'
import { geodataDirectory, readGeodata } from '../../../src/check/read.ts'
import { recordProblems } from '../../../src/check/record.ts'
import { referenceProblems } from '../../../src/check/references.ts'
import { shapeProblems } from '../../../src/check/shape.ts'
import { hostileText } from '../hostile-texts.ts'

/** The parts kept by hand: what people write. */
const PARTS = ['decisions', 'crossings', 'fence', 'article', 'record', 'context'] as const
type Part = (typeof PARTS)[number]

const { parts } = readGeodata()

const hostileValue = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e21,
    '',
    [],
    {},
    [null],
    [[]],
    '2023-02-31',
    '9999-12-31T24:00+99:99',
  ),
  hostileText.map((text) => JSON.parse(`{"__proto__":{"id":1},${JSON.stringify(text)}:[]}`)),
  fc.jsonValue({ maxDepth: 3 }),
)

/** A file with one value in it replaced, chosen by walking down from the top. */
const hostileFile = fc.record({
  part: fc.constantFrom(...PARTS),
  way: fc.array(fc.nat(1000), { maxLength: 8 }),
  value: hostileValue,
})

it('of any value in any place says plain sentences, and never breaks off', () => {
  const texts = new Map(
    PARTS.map((part) => [part, readFileSync(join(geodataDirectory, geodataFiles[part]), 'utf8')]),
  )
  fc.assert(
    fc.property(hostileFile, ({ part, way, value }) => {
      const changed = replaced(JSON.parse(texts.get(part) ?? ''), way, value)
      const said = problemsOf(part, changed).map(formatProblem)
      expect(said.filter((line) => !/^.{10,900}[.…]$/u.test(line))).toEqual([])
      expect(said.filter((line) => /Invalid|undefined|\[object/.test(line))).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
}, 30_000)

/** What the check says of one changed part: of its shape, or, where that is sound, of what it means beside the others. */
function problemsOf(part: Part, changed: unknown): Problem[] {
  const { success, output, issues } = v.safeParse(Geodata.entries[part], changed, { abortPipeEarly: true })
  if (!success) return shapeProblems(geodataFiles[part], issues)
  const all: GeodataParts = { ...parts, [part]: output }
  return [
    ...referenceProblems(all),
    ...decisionProblems(all),
    ...recordProblems(all),
    ...fenceProblems(all, 1340),
  ]
}

function replaced(node: unknown, [step, ...rest]: number[], value: unknown): unknown {
  if (step === undefined || typeof node !== 'object' || node === null) return value
  const keys = Object.keys(node)
  const key = keys[step % keys.length]
  if (key === undefined) return value
  const child = Object.getOwnPropertyDescriptor(node, key)?.value
  return Object.defineProperty(node, key, {
    value: replaced(child, rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  })
}
