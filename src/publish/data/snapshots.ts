import * as v from 'valibot'
import { Kilometres, PlaceNames, Slug } from '../../../geodata/schema/scalars.ts'
import { helsinkiClock, helsinkiInstant } from '../../model/helsinki.ts'
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

interface Snapshot {
  /** The Helsinki day on which the period starts; with its hour where an earlier one starts on that day. */
  name: string
  from: string
  geojson: SnapshotFile
}

/** A snapshot for each period, oldest first. The first starts where the record does. */
export function snapshots(register: Register): Snapshot[] {
  const { periods, record } = register
  const starts = periods.map(({ from }) => from ?? helsinkiInstant(record.recordFrom))
  const clocks = starts.map(helsinkiClock)
  return starts.map((start, index) => {
    const { day, time } = helsinkiClock(start)
    const isFirstOfDay = clocks.findIndex((clock) => clock.day === day) === index
    const from = writtenInstant(start)
    return {
      name: isFirstOfDay ? day : `${day}T${time.replace(':', '')}`,
      from,
      geojson: snapshot(register, index, from),
    }
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
