import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getIssues } from '@placemarkio/check-geojson'
import type { Problem } from './problem.ts'

/** How deep lists and objects may be nested: the data has nine levels. Thousands would break off the check. */
const DEEPEST = 40

/** Text of a file of the data; null where there is none. */
export function textOf(directory: string, file: string): string | null {
  try {
    return readFileSync(join(directory, file), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Parses a file of the data; `remedy` says what to do where there is none. */
export function readJson(
  directory: string,
  file: string,
  remedy: string,
): { value: unknown } | { problem: Problem } {
  const text = textOf(directory, file)
  if (text === null) return { problem: { file, entry: '', message: `is missing; ${remedy}.` } }
  try {
    const value = JSON.parse(text)
    if (!isTooDeep(value)) return { value }
    const message = `has lists or objects within each other more than ${DEEPEST} deep; restore it from the history.`
    return { problem: { file, entry: '', message } }
  } catch {
    const message = `is not valid JSON ${placeOfFault(text)}; look there and just before for a missing or extra comma, quote or bracket.`
    return { problem: { file, entry: '', message } }
  }
}

/** `JSON.parse` words its errors differently in every version and often without a place; this parser does not. */
function placeOfFault(text: string): string {
  const [, line, column] = getIssues(text)[0]?.message.match(/\((\d+):(\d+)\)$/) ?? []
  return line && column ? `at line ${line}, column ${column}` : 'where it ends'
}

function isTooDeep(value: unknown): boolean {
  let level = [value]
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
  }
  return level.length > 0
}
