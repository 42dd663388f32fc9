import { type GeodataParts, geodataFiles } from '../../geodata/schema/geodata.ts'
import type { Problem } from './problem.ts'

/**
 * Whether the record's own dates and its named moments lie within it. The record ends on the day it was last
 * confirmed, or on the day from which the newest decision holds, if that is later.
 */
export function recordProblems({ record, decisions = [] }: GeodataParts): Problem[] {
  if (!record) return []
  const { recordFrom, lastConfirmed, opensOn, moments } = record
  const inForce = decisions.map(({ id, inForceFrom }) => ({ id, day: inForceFrom.slice(0, 10) }))
  const end = [lastConfirmed.date, ...inForce.map(({ day }) => day)].reduce((a, b) => (a > b ? a : b))
  const dates = [
    { entry: 'opensOn', date: opensOn },
    { entry: 'lastConfirmed', date: lastConfirmed.date },
    ...moments.map(({ id, date }) => ({ entry: id, date })),
  ]
  const outside = dates
    .filter(({ date }) => date < recordFrom || date > end)
    .map(({ entry, date }) => ({
      file: geodataFiles.record,
      entry,
      message: `is ${date}, outside the record, which runs from ${recordFrom} to ${end}; choose a day within it.`,
    }))
  const before = inForce
    .filter(({ day }) => day < recordFrom)
    .map(({ id, day }) => ({
      file: geodataFiles.record,
      entry: 'recordFrom',
      message: `is ${recordFrom}, but decision ${id} is in force from ${day}; let the record begin before it.`,
    }))
  return [...outside, ...before]
}
