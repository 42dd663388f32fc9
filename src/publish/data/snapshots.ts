import * as v from 'valibot'
import { Kilometres, PlaceNames, Slug } from '../../../geodata/schema/scalars.ts'
import { snapshotStarts } from '../../address/published.ts'
import type { Register } from '../../model/register.ts'
import { collection } from './collection.ts'
import { writtenInstant } from './instant.ts'
import { collectionOf, described, Point } from './shapes.ts'
import { StatusInPeriod, statusTable } from './status.ts'

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
