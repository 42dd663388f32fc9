import type * as v from 'valibot'
import { helsinkiOffset, wallClockInstant } from './helsinki.ts'
import type { Problem } from './problem.ts'

type Issue = v.BaseIssue<unknown>

/** An issue and the way to it from the root of the file. */
interface Placed {
  issue: Issue
  steps: readonly v.IssuePathItem[]
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
    message: message ?? messageOf({ issue, steps }),
  }))
}

/** If one of several shapes was expected, the issues inside the shape that was meant say more. */
function place(issue: Issue, before: readonly v.IssuePathItem[] = []): Placed[] {
  const steps = [...before, ...(issue.path ?? [])]
  const inner = issue.issues?.filter(({ path }) => path) ?? []
  return inner.length > 0 ? inner.flatMap((one) => place(one, steps)) : [{ issue, steps }]
}

/** Whether a key is missing or unknown: then the last step is that key. */
function isAboutKey({ type, expected }: Issue): boolean {
  return type.endsWith('object') && expected !== 'Object'
}

/** A misspelt key is both unknown and missing, and yet one mistake. */
function joinRenamed(all: readonly Placed[]): (Placed & { message?: string })[] {
  const keyIssues = all.filter(({ issue }) => isAboutKey(issue))
  const objectOf = ({ steps }: Placed) => steps.at(-1)?.input
  return all.flatMap((one) => {
    const siblings = keyIssues.filter((other) => isAboutKey(one.issue) && objectOf(other) === objectOf(one))
    const unknown = siblings.find(({ issue }) => issue.expected === 'never')
    const missing = siblings.filter(({ issue }) => issue.expected !== 'never')
    const [only] = missing
    if (!unknown || !only || missing.length > 1) return [one]
    if (one !== unknown) return []
    return [{ ...one, message: `has "${keyOf(unknown)}" where "${keyOf(only)}" belongs; correct its name.` }]
  })
}

function keyOf({ steps }: Pick<Placed, 'steps'>): string {
  return String(steps.at(-1)?.key)
}

function messageOf({ issue, steps }: Placed): string {
  if (isAboutKey(issue)) {
    const key = keyOf({ steps })
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

/** A step from a value to one inside it, and what stands there. */
export type Step = Pick<v.IssuePathItem, 'key' | 'value'>

/**
 * Names a place in a file as a maintainer would: by the id of its list entry, then the way from there. `sm-2023-9,
 * effects[1].at`, or `neighbours[2].note` if nothing on the way has an id.
 */
export function entryOf(steps: readonly Step[]): string {
  const entry = steps.findIndex(({ key, value }) => typeof key === 'number' && idOf(value))
  const id = idOf(steps[entry]?.value)
  return [id, wayOf(steps.slice(entry + 1))].filter(Boolean).join(', ')
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined
}

function wayOf([first, ...rest]: readonly Step[]): string {
  if (!first) return ''
  const start = typeof first.key === 'number' ? `entry ${first.key + 1}` : String(first.key)
  return rest.reduce((way, { key }) => way + (typeof key === 'number' ? `[${key}]` : `.${key}`), start)
}

const nouns: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  strict_tuple: 'a list in [ ]',
  object: 'an object in { }',
  strict_object: 'an object in { }',
  loose_object: 'an object in { }',
  record: 'an object in { }',
  integer: 'a whole number',
  non_empty: 'text that is not empty',
  url: 'a whole web address: https://…',
  union: 'one of the shapes described in geodata/README.md',
}

/**
 * What would be right, as a noun phrase. Our validators' messages are such phrases; the library's own ("Invalid type:
 * Expected …") are put into words here.
 */
function expectationOf(issue: v.BaseIssue<unknown>): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  if (issue.type === 'min_value') return `at least ${atLeastOrMost(issue)}`
  if (issue.type === 'max_value') return `at most ${atLeastOrMost(issue)}`
  if (issue.type === 'picklist' || issue.type === 'literal') return choice(issue.expected ?? '')
  return nouns[issue.type] ?? `${issue.expected}`
}

function atLeastOrMost({ expected }: v.BaseIssue<unknown>): string {
  return (expected ?? '').replace(/^[<>]=?/, '')
}

function choice(expected: string): string {
  return expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ' or ')
}

/** A day and time without offset, completed with Helsinki's; undefined for anything else. */
function withOffset(input: unknown): string | undefined {
  if (typeof input !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(input)) return undefined
  const instant = wallClockInstant(input)
  return Number.isNaN(instant) ? undefined : `${input}${helsinkiOffset(instant)}`
}
