import type * as v from 'valibot'
import { entryOf, type Step } from './entry.ts'
import { expectationOf, withOffset } from './expectation.ts'
import type { Problem } from './problem.ts'

type Issue = v.BaseIssue<unknown>
/** An issue and the way to it from the root of the file. */
interface Placed {
  issue: Issue
  steps: Step[]
}

/** A built file can be wrong in thousands of places at once, for one reason. */
const most = 20

/** Says what a validator found in a file. `skip` leaves out the first steps of each path, which name the file. */
export function shapeProblems(file: string, issues: readonly Issue[], skip = 0): Problem[] {
  const rest = issues.length - most
  if (rest > 1) {
    const message = `has ${rest} more values of the wrong shape; correct the first ${most}, then check again.`
    return [...shapeProblems(file, issues.slice(0, most), skip), { file, entry: '', message }]
  }
  const placed = issues
    .flatMap((issue) => place(issue))
    .map((one) => ({ ...one, steps: one.steps.slice(skip) }))
  return joinRenamed(placed).map(({ issue, steps, message }) => ({
    file,
    entry: entryOf(isAboutKey(issue) ? steps.slice(0, -1) : steps),
    message: message ?? messageOf(issue, steps),
  }))
}

/** Where one of several shapes was expected, the issues inside the shape that was meant say more. */
function place(issue: Issue, before: Step[] = []): Placed[] {
  const steps = [...before, ...(issue.path ?? []).map(({ key, value }) => ({ key: stepKey(key), value }))]
  const inner = issue.issues?.filter(({ path }) => path) ?? []
  return inner.length > 0 ? inner.flatMap((one) => place(one, steps)) : [{ issue, steps }]
}

function stepKey(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key)
}

/** Whether a key is missing or unknown: then the last step is that key. */
function isAboutKey({ type, expected }: Issue): boolean {
  return type.endsWith('object') && expected !== 'Object'
}

/** A misspelt key is both unknown and missing, and yet one mistake. */
function joinRenamed(all: readonly Placed[]): (Placed & { message?: string })[] {
  const keyIssues = all.filter(({ issue }) => isAboutKey(issue))
  const parentOf = ({ steps }: Placed) =>
    steps
      .slice(0, -1)
      .map(({ key }) => key)
      .join('/')
  return all.flatMap((one) => {
    const siblings = keyIssues.filter((other) => isAboutKey(one.issue) && parentOf(other) === parentOf(one))
    const unknown = siblings.find(({ issue }) => issue.expected === 'never')
    const missing = siblings.filter(({ issue }) => issue.expected !== 'never')
    const [only] = missing
    if (!unknown || !only || missing.length > 1) return [one]
    if (one !== unknown) return []
    return [{ ...one, message: `has "${keyOf(unknown)}" where "${keyOf(only)}" belongs; correct its name.` }]
  })
}

function keyOf({ steps }: Placed): string {
  return String(steps.at(-1)?.key)
}

function messageOf(issue: Issue, steps: Step[]): string {
  const key = String(steps.at(-1)?.key)
  if (isAboutKey(issue)) {
    if (issue.expected === 'never') {
      return `has "${key}", which is no field here; remove it or correct its name.`
    }
    return key === 'sources'
      ? 'lacks "sources"; name at least one, since every fact has a source.'
      : `lacks "${key}"; add it.`
  }
  const complete = withOffset(issue.input)
  if (complete && /offset/.test(issue.message)) {
    return `is ${shown(issue.input)}, without its offset from UTC; write "${complete}", as clocks in Helsinki stood then.`
  }
  return `is ${shown(issue.input)}; it should be ${expectationOf(issue)}.`
}

function shown(input: unknown): string {
  // A list where an object belongs has methods for some of the names: `at`.
  const text = JSON.stringify(input) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
