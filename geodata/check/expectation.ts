import type * as v from 'valibot'
import { helsinkiOffset, wallClockInstant } from './helsinki.ts'

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
 * What would be right, as a noun phrase. The validators' own messages are such phrases;
 * those of the library ("Invalid type: Expected …") are put into words here.
 */
export function expectationOf(issue: v.BaseIssue<unknown>): string {
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
export function withOffset(input: unknown): string | undefined {
  if (typeof input !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(input)) return undefined
  const instant = wallClockInstant(input)
  return Number.isNaN(instant) ? undefined : `${input}${helsinkiOffset(instant)}`
}
