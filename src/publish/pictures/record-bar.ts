import type { Day } from '../../../geodata/schema/scalars.ts'
import { type TimeScale, yearsOn } from '../../drawing/time-scale.ts'
import { endOfDay, helsinkiInstant } from '../../model/helsinki.ts'
import type { OpenSpan } from '../../model/open-spans.ts'
import { textAdvance } from './text.ts'

/** The record of a crossing, or of all, as a bar that is true to time. */
export interface RecordBar {
  spans: readonly OpenSpan[]
  /** How many crossings there are. */
  total: number
  /** The day that the map shows, in words, the longest first: they stand where there is room for them. */
  moment: { day: Day; words: readonly string[] }
  confirmed: { day: Day; words: string }
  /** From the first day of the record to that of the last search for anything newer. */
  scale: TimeScale
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
  const xOf = (at: number) => left + bar.scale.shareOf(at) * (right - left)
  const full = bar.total === 1 ? BAR.heights.one : BAR.heights.several
  const foot = BAR.top + full
  const confirmedX = xOf(endOfDay(bar.confirmed.day) + 1)
  const parts = bar.spans.map(
    ({ from, to, open }): BarPart => ({
      left: xOf(from),
      right: xOf(to),
      height: (full * open) / bar.total,
    }),
  )

  const momentAt = endOfDay(bar.moment.day)
  const momentX = xOf(momentAt)
  const held = parts[bar.spans.findLastIndex(({ from }) => from <= momentAt)]
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
    years: yearsOn(bar.scale).map((day) => {
      const x = xOf(helsinkiInstant(day))
      const words = wordsFrom(day.slice(0, 4), x + BAR.years.gap, BAR.years.size, 400)
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
