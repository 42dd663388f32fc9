import type { Day } from '../../../geodata/schema/scalars.ts'
import { endOfDay, helsinkiInstant, type Instant } from '../../model/helsinki.ts'
import { type Crossing, endOfRecord, type Register } from '../../model/register.ts'
import { crossingStateAt } from '../../model/situation.ts'
import { textAdvance } from './text.ts'

/** How many of some crossings are open from an instant on. */
export interface OpenCount {
  from: Instant
  open: number
}

/** The record of a crossing, or of all, as a bar that is true to time. */
export interface RecordBar {
  counts: readonly OpenCount[]
  /** How many crossings there are. */
  total: number
  /** The day that the map shows, in words, the longest first: they stand where there is room for them. */
  moment: { day: Day; words: readonly string[] }
  confirmed: { day: Day; words: string }
  /** From the first day of the record to that of the last search for anything newer. */
  from: Day
  to: Day
}

/** How many of some crossings are open, from the beginning of the record to its end. */
export function openCounts(register: Register, crossings: readonly Crossing[]): OpenCount[] {
  const start = helsinkiInstant(register.record.recordFrom)
  const changes = crossings.flatMap(({ id }) => register.histories.get(id)?.map(({ at }) => at) ?? [])
  const within = changes.filter((at) => at > start && at <= endOfRecord(register))
  return [...new Set([start, ...within])]
    .sort((a, b) => a - b)
    .map((from) => ({
      from,
      open: crossings.filter(({ id }) => crossingStateAt(register, id, from).status === 'open').length,
    }))
    .filter(({ open }, index, all) => open !== all[index - 1]?.open)
}

/** The bar at the foot of a card, true to time, px. Its axis is as long as the two cells are wide. */
export const BAR = {
  /** Least width of a time in which something was open. */
  sliver: 2.5,
  /** Thickness of the time in which nothing was open. */
  closed: 6,
  /** Height of the time in which all were open: of one crossing, and of several. */
  heights: { one: 20, several: 40 },
  /** Top of the time in which all were open. */
  top: 514,
  /** From the foot of the bar to the axis, and the length of its ticks. */
  toAxis: 9,
  tick: 7,
  /** Half the width of the mark of the moment, its height, and how far above the bar it ends. */
  mark: { half: 8, height: 11, above: 3 },
  /** How far the upright bar of the last confirmation reaches beyond the time that it ends. */
  beyond: 5,
  dots: { every: 7, radius: 1.3 },
  /** Of the days above the bar, and of the years below the axis. */
  text: { size: 21, gap: 8, above: 3 },
  years: { size: 20, gap: 6 },
} as const

/** A part of the bar, px from the left edge of the card. */
interface BarPart {
  left: number
  right: number
  /** Height of the open ones; 0 where none is open. */
  height: number
}

/** Heights are those of the card. */
export interface BarLayout {
  parts: readonly BarPart[]
  /** Foot of the bar, and the middle of the times in which nothing was open. */
  foot: number
  middle: number
  /** Where the last confirmation stands. */
  confirmed: { x: number; words: PlacedWords }
  /** With the height of the bar below it, and whether it is the last confirmation. */
  moment: { x: number; height: number; isConfirmed: boolean; words: PlacedWords | null }
  years: readonly { x: number; words: PlacedWords | null }[]
}

/** Words in one line, from their left edge. */
export interface PlacedWords {
  text: string
  left: number
  right: number
}

/** Places the bar between two edges, px. */
export function layOutBar(bar: RecordBar, left: number, right: number): BarLayout {
  const start = helsinkiInstant(bar.from)
  const end = endOfDay(bar.to)
  const xOf = (at: Instant) => left + ((at - start) / (end - start)) * (right - left)
  const full = bar.total === 1 ? BAR.heights.one : BAR.heights.several
  const foot = BAR.top + full
  const confirmedX = xOf(endOfDay(bar.confirmed.day))
  const parts = bar.counts.map(({ from, open }, index): BarPart => {
    const to = bar.counts[index + 1]?.from
    return { left: xOf(from), right: to ? xOf(to) : confirmedX, height: (full * open) / bar.total }
  })

  const momentAt = endOfDay(bar.moment.day)
  const momentX = xOf(momentAt)
  const held = parts[bar.counts.findLastIndex(({ from }) => from <= momentAt)]
  const isConfirmed = bar.moment.day === bar.confirmed.day
  const confirmedRight = confirmedX - BAR.text.gap - (isConfirmed ? BAR.mark.half : 0)
  const confirmed = wordsUpTo(bar.confirmed.words, confirmedRight, BAR.text.size)
  const momentLeft = momentX + BAR.mark.half + BAR.text.gap
  const candidates = isConfirmed
    ? []
    : bar.moment.words.map((text) => wordsFrom(text, momentLeft, BAR.text.size, 600))
  const isFree = (words: PlacedWords) =>
    words.right + BAR.text.gap <= confirmed.left || (words.left > confirmedX && words.right <= right)
  return {
    parts: parts.map(atLeastSliver),
    confirmed: { x: confirmedX, words: confirmed },
    foot,
    // Beside a single crossing's bar it is level with its middle; below a line of counts it lies at its foot.
    middle: foot - (bar.total === 1 ? full : BAR.closed) / 2,
    moment: { x: momentX, height: held?.height ?? 0, isConfirmed, words: candidates.find(isFree) ?? null },
    years: yearsBetween(bar.from, bar.to).map((year) => {
      const x = xOf(helsinkiInstant(`${year}-01-01`))
      const words = wordsFrom(year, x + BAR.years.gap, BAR.years.size, 400)
      return { x, words: words.right <= right ? words : null }
    }),
  }
}

/** A short opening is widened about its middle. */
function atLeastSliver(part: BarPart): BarPart {
  const missing = Math.max(0, BAR.sliver - (part.right - part.left)) / 2
  return part.height === 0 ? part : { ...part, left: part.left - missing, right: part.right + missing }
}

function wordsFrom(text: string, left: number, size: number, weight: 400 | 600): PlacedWords {
  return { text, left, right: left + textAdvance(text, size, weight) }
}

function wordsUpTo(text: string, right: number, size: number): PlacedWords {
  return { text, left: right - textAdvance(text, size, 600), right }
}

/** The years that begin between two days. */
function yearsBetween(from: Day, to: Day): string[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)))
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first }, (_, index) => String(first + 1 + index))
}
