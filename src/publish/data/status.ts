import * as v from 'valibot'
import { Status } from '../../../geodata/schema/decision.ts'
import { Kilometres, PlaceNames, Slug } from '../../../geodata/schema/scalars.ts'
import { snapshotStarts } from '../../address/published.ts'
import type { Register } from '../../model/register.ts'
import { csvOf, statusLines, statusTable } from '../../model/status-table.ts'
import { writtenInstant } from '../../model/written-instant.ts'
import { collection, collectionOf, described, Point, SourceIds, WrittenInstant } from './common.ts'

/** The status of a crossing in a period. */
export const StatusInPeriod = v.strictObject({
  from: described(
    WrittenInstant,
    'When it begins: the instant at which this crossing changes, else that of the period; in the first period, the beginning of the record',
  ),
  to: described(v.nullable(WrittenInstant), 'When it ends, not included; null: still so at the last word'),
  status: described(Status, 'Whether the crossing is open to traffic'),
  applications: described(
    v.nullable(v.boolean()),
    'Whether applications for international protection are accepted at this crossing, at the end of the period; null: no decision says',
  ),
  decision: described(
    v.nullable(Slug),
    'Id of the decision that begins the period, in decisions.json; null before the first',
  ),
  sources: described(
    SourceIds,
    'Sources of that decision; before the first, of the one that ends the period',
  ),
})
export type StatusInPeriod = v.InferOutput<typeof StatusInPeriod>

/** RFC 4180: a row for each crossing and period, crossings from north to south. An empty field is null. */
export function statusCsv(register: Register): string {
  return csvOf(statusLines(register))
}

export const SnapshotFile = v.pipe(
  collectionOf(
    v.strictObject({
      type: v.literal('Feature'),
      id: described(Slug, 'Id of the crossing, as in crossings.geojson'),
      geometry: Point,
      properties: v.strictObject({
        names: described(PlaceNames, 'Name of the crossing point in Finland'),
        counterpart: described(PlaceNames, 'Name of the crossing point in Russia'),
        borderKm: described(Kilometres, 'Kilometres along the border from its north end'),
        ...StatusInPeriod.entries,
      }),
    }),
  ),
  v.title('The road crossings in one period'),
  v.description('The crossings with their status, as it stands when all effects of the period have come in'),
)
type SnapshotFile = v.InferOutput<typeof SnapshotFile>

/** A snapshot for each period, oldest first. */
export function snapshots(register: Register): { name: string; from: string; geojson: SnapshotFile }[] {
  return snapshotStarts(register).map(({ name, at }, index) => {
    const from = writtenInstant(at)
    return { name, from, geojson: snapshot(register, index, from) }
  })
}

function snapshot(register: Register, index: number, from: string): SnapshotFile {
  const table = statusTable(register)
  const features = register.crossings.flatMap(({ id, coordinates, names, counterpart, borderKm }) => {
    const status = table.get(id)?.[index]
    if (!status) return []
    return {
      type: 'Feature' as const,
      id,
      geometry: { type: 'Point' as const, coordinates },
      properties: { names, counterpart: counterpart.names, borderKm, ...status },
    }
  })
  return collection(
    register,
    `Road crossings of the Finland–Russia border in the period from ${from}`,
    features,
  )
}
