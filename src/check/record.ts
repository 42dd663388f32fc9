import { type GeodataParts, geodataFiles } from '../../geodata/schema/geodata.ts'
import type { Confirmation } from '../../geodata/schema/record.ts'
import type { Problem } from './problem.ts'

/**
 * Whether the record's own dates and its named moments lie within it, and its confirmations in order. The record ends
 * on the day it was last confirmed, or on the day from which the newest decision holds, if that is later.
 */
export function recordProblems({ record, decisions = [] }: GeodataParts): Problem[] {
  if (!record) return []
  const { recordFrom, confirmations, searchedUpTo, opensOn, moments } = record
  const inForce = decisions.map(({ id, inForceFrom }) => ({ id, day: inForceFrom.slice(0, 10) }))
  const confirmed = confirmations.map(({ date }) => date)
  const end = [...confirmed, ...inForce.map(({ day }) => day)].reduce((a, b) => (a > b ? a : b))
  const dates = [
    { entry: 'opensOn', date: opensOn },
    ...confirmed.map((date, n) => ({ entry: confirmation(n), date })),
    ...moments.map(({ id, date }) => ({ entry: id, date })),
  ]
  const outside = dates
    .filter(({ date }) => date < recordFrom || date > end)
    .map(({ entry, date }) =>
      problem(
        entry,
        `is ${date}, outside the record, which runs from ${recordFrom} to ${end}; choose a day within it.`,
      ),
    )
  const before = inForce
    .filter(({ day }) => day < recordFrom)
    .map(({ id, day }) =>
      problem(
        'recordFrom',
        `is ${recordFrom}, but decision ${id} is in force from ${day}; let the record begin before it.`,
      ),
    )
  return [
    ...outside,
    ...before,
    ...orderProblems(confirmations),
    ...searchProblems(confirmations, searchedUpTo),
  ]
}

/** Each confirmation has a day of its own, later than the one before it: each has pages at that day. */
function orderProblems(confirmations: readonly Confirmation[]): Problem[] {
  return confirmations.flatMap(({ date }, n) => {
    const earlier = confirmations[n - 1]?.date
    if (earlier === undefined || earlier < date) return []
    return problem(
      confirmation(n),
      earlier === date
        ? `is of ${date}, as the one before it; make one of the two, with the sources of both.`
        : `is of ${date}, but the one before it of ${earlier}; put them in order, the oldest first.`,
    )
  })
}

/** A search cannot have missed what is recorded. */
function searchProblems(confirmations: readonly Confirmation[], searchedUpTo: string): Problem[] {
  const later = confirmations.findIndex(({ date }) => date > searchedUpTo)
  const date = confirmations[later]?.date
  if (date === undefined) return []
  return [
    problem(
      'searchedUpTo',
      `is ${searchedUpTo}, but ${confirmation(later)} is of ${date}; give the day of the last search, ${date} or later.`,
    ),
  ]
}

function confirmation(index: number): string {
  return `confirmations[${index}]`
}

function problem(entry: string, message: string): Problem {
  return { file: geodataFiles.record, entry, message }
}
