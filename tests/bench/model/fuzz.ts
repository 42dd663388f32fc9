import fc from 'fast-check'
import { formatAddress } from '../../../src/address/format.ts'
import { parseAddress } from '../../../src/address/parse.ts'
import { partsProblems } from '../../../src/check/check-geodata.ts'
import { formatProblem } from '../../../src/check/problem.ts'
import { readParts } from '../../../src/check/read.ts'
import { anyAddress } from '../../unit/address/any-address.ts'
import { partsOf, rules } from '../../unit/address/rules.ts'
import { hostileData } from '../../unit/check/hostile-data.ts'
import { table } from '../report/markdown.ts'

interface Fuzz {
  what: string
  /** As a share of the cases asked for. */
  share: number
  run: (numRuns: number) => FuzzResult
}

interface FuzzResult {
  numRuns: number
  seed: number
  /** What was found, with how to see it again; null where the property holds. */
  fault: string | null
}

const FUZZES: readonly Fuzz[] = [
  {
    what: 'Any text as an address, read, written and read again, is the same',
    share: 0.5,
    run: fuzzAddresses('/'),
  },
  { what: 'The same where the site lies below a path', share: 0.5, run: fuzzAddresses('/itaraja/') },
  // Each takes some hundred times as long.
  {
    what: 'Spoilt data is read and checked without an exception, and each fault said',
    share: 0.2,
    run: fuzzData,
  },
]

function fuzzAddresses(base: string): Fuzz['run'] {
  const here = { ...rules, base }
  const isFixedPoint = fc.property(anyAddress, (given) => {
    const address = formatAddress(parseAddress(given, here).view, here)
    const again = parseAddress(partsOf(address), here)
    return again.repairs.length === 0 && formatAddress(again.view, here) === address
  })
  return (numRuns) => check(isFixedPoint, numRuns)
}

function fuzzData(numRuns: number): FuzzResult {
  const isSaid = fc.property(hostileData, (raw) => {
    const { parts, problems } = readParts(raw)
    return [...problems, ...partsProblems(parts)].map(formatProblem).every((line) => line.endsWith('.'))
  })
  return check(isSaid, numRuns)
}

function check<Case>(property: fc.IProperty<Case>, numRuns: number): FuzzResult {
  const details = fc.check(property, { numRuns })
  return { numRuns, seed: details.seed, fault: fc.defaultReportMessage(details) ?? null }
}

/** The section on fuzzing, with so many cases of addresses and a fifth as many of data. */
export function reportFuzzing(cases: number): { body: string; failed: boolean } {
  const results = FUZZES.map(({ what, share, run }) => {
    const started = performance.now()
    const result = run(Math.ceil(cases * share))
    console.log(`${result.numRuns} cases: ${what}.`)
    if (result.fault !== null) console.error(result.fault)
    return { ...result, what, seconds: (performance.now() - started) / 1000 }
  })
  const rows = results.map(({ what, numRuns, seconds, seed, fault }) => [
    what,
    String(numRuns),
    seconds.toFixed(0),
    String(seed),
    fault === null ? 'holds' : '**failed**',
  ])
  return {
    body: table(['What must hold', 'Cases', 'Seconds', 'Seed', ''], rows),
    failed: results.some(({ fault }) => fault !== null),
  }
}
