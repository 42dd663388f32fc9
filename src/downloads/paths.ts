import { helsinkiClock, helsinkiInstant, type Instant } from '../model/helsinki.ts'
import type { Register } from '../model/register.ts'

/** The files of the open data that are one of several, each by its path below `data/`. */

/** A crossing alone. */
export function crossingPath(id: string): string {
  return `crossings/${id}.geojson`
}

/** What there is a JSON Schema of. */
export const SCHEMAS = ['crossings', 'snapshot', 'border', 'fence', 'decisions', 'sources'] as const
export type SchemaName = (typeof SCHEMAS)[number]

export function schemaPath(name: SchemaName): string {
  return `schema/${name}.schema.json`
}

export function snapshotPath(name: string): string {
  return `snapshots/${name}.geojson`
}

/**
 * When each period starts, the first with the record, and the name of its snapshot: that day in Helsinki; with
 * the hour where an earlier period starts on the same day.
 */
export function snapshotStarts({ periods, record }: Register): { name: string; at: Instant }[] {
  const starts = periods.map(({ from }) => from ?? helsinkiInstant(record.recordFrom))
  const days = starts.map((at) => helsinkiClock(at).day)
  return starts.map((at, index) => {
    const { day, time } = helsinkiClock(at)
    return { name: days.indexOf(day) === index ? day : `${day}T${time.replace(':', '')}`, at }
  })
}
