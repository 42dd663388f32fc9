import { type FailedTest, failedTests } from './failed-tests.ts'
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
