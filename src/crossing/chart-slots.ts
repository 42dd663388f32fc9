import type { TrafficCount } from '../../geodata/schema/crossing.ts'
import { gapsBetween, type UnknownYears } from './traffic.ts'

/** A place on the base line of the chart: a year with its bar, or a run of years without. Widths in % of the whole. */
export interface Slot {
  /** "2018", or "2013–2020" */
  label: string
  /** null: nothing to draw. */
  value: number | null
  from: number
  width: number
}

/** How much wider than a bar's a slot without one is: it holds words. */
const WIDE = 1.6

/** The slots of a chart, oldest first. Missing years share one slot: a bar for each would be mostly empty paper. */
export function slotsOf(bars: readonly TrafficCount[]): Slot[] {
  const years = bars.map(({ period }) => Number(period))
  const gaps = gapsBetween(years)
  const unit = 100 / (bars.length + gaps.length * WIDE)
  const slots = [
    ...bars.map(({ period, value }) => ({ year: Number(period), label: period, value, width: unit })),
    ...gaps.map((gap) => ({ year: gap.from, label: labelOf(gap), value: null, width: unit * WIDE })),
  ].sort((a, b) => a.year - b.year)
  let from = 0
  return slots.map(({ label, value, width }) => {
    const slot = { label, value, from, width }
    from += width
    return slot
  })
}

/** "2013–2020", or one year. */
export function labelOf({ from, to }: UnknownYears): string {
  return from === to ? String(from) : `${from}–${to}`
}
