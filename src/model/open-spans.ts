import type { Day } from '../../geodata/schema/scalars.ts'
import { HOUR, helsinkiClock, helsinkiInstant, type Instant } from './helsinki.ts'
import { settledAt } from './periods.ts'
import { type Crossing, endOfRecord, type Register } from './register.ts'
import { crossingStateAt } from './situation.ts'

/** A time, half-open, in which the number of some crossings that were open stayed the same. */
export interface OpenSpan {
  from: Instant
  to: Instant
  open: number
}

/** How many of some crossings were open, from the beginning of the record to its end. */
export function openSpans(register: Register, crossings: readonly Crossing[]): OpenSpan[] {
  const start = helsinkiInstant(register.record.recordFrom)
  const end = endOfRecord(register) + 1
  const changes = crossings.flatMap(({ id }) => register.histories.get(id)?.map(({ at }) => at) ?? [])
  const counts = [...new Set([start, ...changes.filter((at) => at > start && at < end)])]
    .sort((a, b) => a - b)
    .map((from) => ({
      from,
      open: crossings.filter(({ id }) => crossingStateAt(register, id, from).status === 'open').length,
    }))
    .filter(({ open }, index, all) => open !== all[index - 1]?.open)
  return counts.map((count, index) => ({ ...count, to: counts[index + 1]?.from ?? end }))
}

/** Spans one after another in which some crossing was open, as one. */
export interface Opening {
  from: Instant
  to: Instant
  /** How many were open in its spans, in their order. */
  spans: readonly OpenSpan[]
}

/** The times in which at least one was open, oldest first. */
export function openingsOf(spans: readonly OpenSpan[]): Opening[] {
  const openings: Opening[] = []
  for (const span of spans) {
    if (span.open === 0) continue
    const last = openings.at(-1)
    if (last?.to === span.from) openings[openings.length - 1] = joined(last, span)
    else openings.push({ from: span.from, to: span.to, spans: [span] })
  }
  return openings
}

function joined(opening: Opening, span: OpenSpan): Opening {
  return { ...opening, to: span.to, spans: [...opening.spans, span] }
}

/** A time between two closures of all crossings: its days, and how long each of those that opened was open. */
export interface Reopening {
  from: Instant
  /** The first and the last of its days. */
  days: readonly [Day, Day]
  /** The longest open first. */
  crossings: readonly { crossing: Crossing; hours: number }[]
}

/** The last time in which crossings were open again, if it ended within the record; else null. */
export function lastReopening(register: Register): Reopening | null {
  const spans = openSpans(register, register.crossings)
  const opening = openingsOf(spans).findLast(
    ({ from, to }) => from !== spans[0]?.from && to !== spans.at(-1)?.to,
  )
  if (!opening) return null
  const crossings = register.crossings
    .map((crossing) => ({ crossing, hours: hoursOpen(register, crossing, opening) }))
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours)
  const days = [opening.from, settledAt(opening)].map((at) => helsinkiClock(at).day)
  return { from: opening.from, days: [days[0] ?? '', days[1] ?? ''], crossings }
}

function hoursOpen(register: Register, crossing: Crossing, { from, to }: Opening): number {
  const open = openSpans(register, [crossing])
    .filter((span) => span.open > 0)
    .map((span) => Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)))
  return Math.round(open.reduce((sum, time) => sum + time, 0) / HOUR)
}
