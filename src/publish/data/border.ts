import * as v from 'valibot'
import type { Border } from '../../../geodata/schema/border.ts'
import { Kilometres } from '../../../geodata/schema/scalars.ts'
import type { Register } from '../../model/register.ts'
import { collection, collectionOf, described, LineString, SourceIds } from './common.ts'

export const BorderFile = v.pipe(
  collectionOf(
    v.strictObject({
      type: v.literal('Feature'),
      id: v.picklist(['border-land', 'border-sea']),
      geometry: LineString,
      properties: v.strictObject({
        part: described(v.picklist(['land', 'sea']), 'On land, or beyond the coast'),
        lengthKm: described(Kilometres, 'Measured along this line on the WGS 84 ellipsoid'),
        sources: SourceIds,
      }),
    }),
  ),
  v.title('The Finland–Russia border'),
  v.description('The border line in two parts, each from north to south, that meet at the coast'),
)
type BorderFile = v.InferOutput<typeof BorderFile>

/** Where the geometry is from: an entry of sources.json. */
const SOURCE = 'osm'

/** The border line, as it is on the map. */
export function borderGeojson(register: Register, { features }: Border): BorderFile {
  return collection(
    register,
    'The Finland–Russia border',
    features.map(({ properties, ...feature }) => ({
      ...feature,
      properties: { ...properties, sources: [SOURCE] },
    })),
  )
}
