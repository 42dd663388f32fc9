import type { PartialDate } from '../../geodata/schema/scalars.ts'

const DAY = 24 * 60 * 60 * 1000

/** Room before the first figure and after the last, of the time between them. */
const MARGIN = 0.06

/** The scale of time of a chart: how far along it a date lies, 0 to 1, and the years that begin on it. */
export interface TimeScale {
  place(date: PartialDate): number
  years: readonly string[]
}

/** A true scale of time over dates, oldest first. A month stands at its middle, a year at its own. */
export function timeScale(dates: readonly PartialDate[]): TimeScale {
  const first = timeOf(dates[0] ?? '1970')
  const last = timeOf(dates.at(-1) ?? '1970')
  const span = Math.max(last - first, DAY)
  const place = (date: PartialDate) => round(MARGIN + ((timeOf(date) - first) / span) * (1 - 2 * MARGIN))
  const [from, to] = [new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear()]
  const years = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => `${from + index}-01-01`)
  return { place, years }
}

/** A share as the lengths of SVG have it. */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`
}

function timeOf(date: PartialDate): number {
  if (date.length === 4) return Date.parse(`${date}-07-01`)
  return Date.parse(date.length === 7 ? `${date}-15` : date)
}

function round(share: number): number {
  return Math.round(share * 1e4) / 1e4
}
