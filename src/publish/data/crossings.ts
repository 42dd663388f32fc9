import * as v from 'valibot'
import { CrossingFeature } from '../../../geodata/schema/crossing.ts'
import { Kilometres, PlaceNames, Slug } from '../../../geodata/schema/scalars.ts'
import type { Crossing, Register } from '../../model/register.ts'
import { statusTable } from '../../model/status-table.ts'
import { collection, collectionOf, described, Point } from './common.ts'
import { StatusInPeriod } from './status.ts'

const known = CrossingFeature.entries.properties.entries

export const CrossingsFile = v.pipe(
  collectionOf(
    v.strictObject({
      type: v.literal('Feature'),
      id: described(Slug, 'Id of the crossing, as in the addresses of the site'),
      geometry: described(Point, 'Where its road meets the border line'),
      properties: v.strictObject({
        kind: described(v.literal('road'), 'Railway crossings are not in this file'),
        names: described(PlaceNames, 'Name of the crossing point in Finland'),
        counterpart: described(known.counterpart, 'The crossing point in Russia'),
        municipality: described(PlaceNames, 'Municipality in Finland'),
        region: described(PlaceNames, 'Region in Finland'),
        roads: described(known.roads, 'The roads that meet here'),
        borderKm: described(Kilometres, 'Kilometres along the border from its north end'),
        position: described(known.position, 'What the coordinates are, and how exact, in metres'),
        opened: described(known.opened, 'When it was opened; null: not known'),
        openingHoursBeforeClosure: described(known.openingHoursBeforeClosure, 'null: not known'),
        onFootOrBicycle: described(known.onFootOrBicycle, 'null: not known'),
        traffic: described(known.traffic, 'Border crossings in a year, a month or a span of months'),
        notes: v.optional(known.notes.wrapped),
        history: described(v.array(StatusInPeriod), 'Its status, period by period, oldest first'),
      }),
    }),
  ),
  v.title('Road crossings of the Finland–Russia border'),
  v.description('The crossings from north to south, with everything that is known of them'),
)
type CrossingsFile = v.InferOutput<typeof CrossingsFile>

/** The road crossings, north to south, with their history; or one of them. */
export function crossingsGeojson(register: Register, only?: string): CrossingsFile {
  const table = statusTable(register)
  const shown = register.crossings.filter(({ id }) => only === undefined || id === only)
  return collection(
    register,
    'Road crossings of the Finland–Russia border',
    shown.map((crossing) => feature(crossing, table.get(crossing.id) ?? [])),
  )
}

function feature(
  { id, coordinates, ...properties }: Crossing,
  history: StatusInPeriod[],
): CrossingsFile['features'][number] {
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates },
    properties: { ...properties, kind: 'road', history },
  }
}
