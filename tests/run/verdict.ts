import { relative } from 'node:path'
import * as v from 'valibot'
import { readReport } from './count-tests.ts'
import type { Stage } from './stages.ts'

/** What failed in a stage and how to run that alone, in one line; `report` is empty where none was written. */
export function verdictOn({ name, alone, report: kind }: Stage, report: string): string {
  const [first, ...others] = kind ? failedTests(kind, report) : []
  if (!first) return `The stage "${name}" failed. To run it alone: ${alone}`
  return `The stage "${name}" failed: ${named(first, others.length)}. To run it alone: ${alone} ${first.selection}`
}

function named({ name }: FailedTest, others: number): string {
  return others > 0 ? `${name} (and ${others} more)` : name
}

/** A test that failed, and what to say to its runner to run it alone. */
interface FailedTest {
  name: string
  selection: string
}

const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
    }),
  ),
})

const Spec = v.object({
  title: v.string(),
  file: v.string(),
  line: v.number(),
  ok: v.boolean(),
  tests: v.array(v.object({ projectName: v.string(), status: v.string() })),
})

interface Suite {
  specs: v.InferOutput<typeof Spec>[]
  suites?: Suite[] | undefined
}

const Suite: v.GenericSchema<Suite> = v.object({
  specs: v.array(Spec),
  suites: v.optional(v.array(v.lazy(() => Suite))),
})

const PlaywrightReport = v.object({ suites: v.array(Suite) })

/** The tests that failed by a runner's JSON report, in its order; none where there is no whole report. */
function failedTests(report: 'vitest' | 'playwright', text: string): FailedTest[] {
  const content = readReport(text)
  if (content === undefined) return []
  return report === 'vitest' ? failedUnits(content) : failedSpecs(content)
}

function failedUnits(content: unknown): FailedTest[] {
  return v.parse(VitestReport, content).testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(process.cwd(), name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    // A file that could not even be read has no tests.
    if (failed.length === 0 && status === 'failed') return [{ name: file, selection: file }]
    return failed.map(({ fullName }) => ({ name: fullName, selection: `${file} -t ${quoted(fullName)}` }))
  })
}

function failedSpecs(content: unknown): FailedTest[] {
  return v
    .parse(PlaywrightReport, content)
    .suites.flatMap(specsOf)
    .flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ projectName }) => ({
          name: `${title} (${projectName})`,
          selection: `${file}:${line} --project=${projectName}`,
        })),
    )
}

function specsOf({ specs, suites = [] }: Suite): Suite['specs'] {
  return [...specs, ...suites.flatMap(specsOf)]
}

/** For a shell. Vitest takes it for a pattern. */
function quoted(name: string): string {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return `'${pattern.replaceAll("'", `'\\''`)}'`
}
