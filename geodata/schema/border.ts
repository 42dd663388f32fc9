import * as v from 'valibot'
import { Kilometres, Position } from './scalars.ts'

const BorderPart = v.strictObject({
  type: v.literal('Feature'),
  id: v.picklist(['border-land', 'border-sea']),
  geometry: v.strictObject({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(Position), v.minLength(2)),
  }),
  properties: v.strictObject({ part: v.picklist(['land', 'sea']), lengthKm: Kilometres }),
})

/** The border in two parts, each from north to south, that share the vertex where it leaves the coast. */
export const Border = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.strictTuple([BorderPart, BorderPart]),
})
export type Border = v.InferOutput<typeof Border>
