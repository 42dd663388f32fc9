import type { TrafficCount } from '../../../geodata/schema/crossing.ts'

/** Years between the first and the last known for which no figure was found. */
export interface UnknownYears {
  from: number
  to: number
}

/** Fewer bars than this say less than the figures themselves. */
const FEWEST_BARS = 3

interface Traffic {
  /** Whole years whose figures can be compared: none if they are too few for a chart. */
  bars: readonly TrafficCount[]
  /** The figures that are not drawn, oldest first. */
  others: readonly TrafficCount[]
  /** All figures and the gaps between whole years, oldest first. */
  rows: readonly (TrafficCount | UnknownYears)[]
}

/** Divides the figures of a crossing into those that a chart may draw and those given only as text. */
export function trafficOf(traffic: readonly TrafficCount[]): Traffic {
  const counts = traffic.toSorted((a, b) => (a.period < b.period ? -1 : 1))
  const comparable = counts.filter((count) => isWholeYear(count) && !count.approximate && !count.note)
  const bars = comparable.length < FEWEST_BARS ? [] : comparable
  const gaps = gapsBetween(counts.filter(isWholeYear).map(({ period }) => Number(period)))
  return {
    bars,
    others: counts.filter((count) => !bars.includes(count)),
    rows: [...counts, ...gaps].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1)),
  }
}

export function isUnknown(row: TrafficCount | UnknownYears): row is UnknownYears {
  return 'from' in row
}

/** The years missing between ascending years, each run of them together. */
export function gapsBetween(years: readonly number[]): UnknownYears[] {
  return years.slice(1).flatMap((year, index) => {
    const [from, to] = [(years[index] ?? year) + 1, year - 1]
    return from <= to ? [{ from, to }] : []
  })
}

function isWholeYear({ period }: TrafficCount): boolean {
  return period.length === 4
}

function startOf(row: TrafficCount | UnknownYears): string {
  return isUnknown(row) ? String(row.from) : row.period
}
