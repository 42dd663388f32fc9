// How the model grows with its data, and whether anything makes it fail: `npm run bench:model -- --cases 100000`.
import { parseArgs } from 'node:util'
import { reportFuzzing } from './model/fuzz.ts'
import { reportGrowth } from './model/growth.ts'
import { writeSection } from './report/results-file.ts'

const DEFAULT_CASES = '100000'

const { values } = parseArgs({ options: { cases: { type: 'string', default: DEFAULT_CASES } } })
const cases = Number(values.cases)
if (!Number.isInteger(cases) || cases < 1) {
  throw new Error(`--cases is to be a whole number from 1 on, but is "${values.cases}".`)
}

const command = `npm run bench:model -- --cases ${cases}`
writeSection({ title: 'Growth', command, versions: [], body: reportGrowth() })
const { body, failed } = reportFuzzing(cases)
writeSection({ title: 'Fuzzing', command, versions: [], body })
if (failed) process.exitCode = 1
