import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { geodataFiles } from '../../../geodata/schema/geodata.ts'
import { geodataDirectory, type RawParts } from '../../../src/check/read.ts'

/** What a value may be replaced with: of another type, of another size, or with a meaning of its own. */
const hostileValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    'vaalimaa',
    '2023-02-30',
    '9999-99-99T99:99+99:99',
    [],
    {},
    [[]],
    -1,
    1e308,
  ),
  fc.constantFrom('__proto__', 'constructor', '\0', '\ud800', 'x'.repeat(5000)),
  fc.jsonValue({ maxDepth: 3 }),
)

type Spoiling = {
  part: string
  /** Leads to a place of the part, each number chosen among the entries of what it meets; empty: all of it. */
  where: number[]
  how: 'replace' | 'remove' | 'rename' | 'repeat'
  value: unknown
}

const anyPart = fc.constantFrom(...Object.keys(geodataFiles))

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  part: anyPart,
  where: fc.array(fc.nat(), { maxLength: 8 }),
  how: fc.constantFrom('replace', 'remove', 'rename', 'repeat'),
  value: hostileValue,
})

const real = shortened()

/** Parts of the data that were spoilt in one to four places, or that are anything that JSON can say. */
export const hostileData: fc.Arbitrary<RawParts> = fc.oneof(
  { weight: 4, arbitrary: fc.array(spoiling, { minLength: 1, maxLength: 4 }).map(spoil) },
  {
    weight: 1,
    arbitrary: fc.dictionary(anyPart, hostileValue, {
      noNullPrototype: true,
    }),
  },
)

/** The real data with the first entries of each list alone, which is quicker to spoil and has every shape. */
function shortened(): string {
  const parts = Object.entries(geodataFiles).map(([part, file]) => [
    part,
    shorten(JSON.parse(readFileSync(join(geodataDirectory, file), 'utf8'))),
  ])
  return JSON.stringify(Object.fromEntries(parts))
}

function shorten(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.slice(0, 2).map(shorten)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]))
}

function spoil(spoilings: readonly Spoiling[]): RawParts {
  const parts: RawParts = JSON.parse(real)
  for (const { part, where, how, value } of spoilings) {
    const content = parts[part]
    if (where.length === 0 || typeof content !== 'object' || content === null) parts[part] = value
    else spoilAt(content, where, how, value)
  }
  return parts
}

function spoilAt(
  container: object,
  [step = 0, ...rest]: number[],
  how: Spoiling['how'],
  value: unknown,
): void {
  const keys = Object.keys(container)
  const key = keys[step % keys.length]
  if (key === undefined) return
  const inner: unknown = Reflect.get(container, key)
  if (rest.length > 0 && typeof inner === 'object' && inner !== null) spoilAt(inner, rest, how, value)
  else if (how === 'replace') put(container, key, value)
  else if (how === 'repeat') put(container, String(keys.length), inner)
  else {
    Reflect.deleteProperty(container, key)
    if (how === 'rename') put(container, typeof value === 'string' ? value : 'else', inner)
  }
}

/** As `JSON.parse` does: a key `__proto__` is one like the others. */
function put(container: object, key: string, value: unknown): void {
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true })
}
