import * as v from 'valibot'
import { PlaceNames, Position, Slug } from './scalars.ts'

const Zoom = v.pipe(v.number(), v.minValue(4), v.maxValue(11))

/** A town of the base map. */
export const TownFeature = v.strictObject({
  type: v.literal('Feature'),
  id: Slug,
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: Position }),
  properties: v.strictObject({
    names: PlaceNames,
    /** ISO 3166-1 alpha-2. */
    country: v.pipe(v.string(), v.length(2)),
    population: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Its rank: shown from this zoom, where there is room. */
    minZoom: Zoom,
    /** On which side of its dot the name stands. */
    side: v.picklist(['left', 'right', 'below']),
  }),
})
export type TownFeature = v.InferOutput<typeof TownFeature>

export const TownCollection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(TownFeature),
})

/** A country or a water of the base map: where its name stands, and at which zooms. */
export const AreaFeature = v.strictObject({
  type: v.literal('Feature'),
  id: Slug,
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: Position }),
  properties: v.strictObject({
    kind: v.picklist(['country', 'water']),
    names: PlaceNames,
    minZoom: Zoom,
    maxZoom: Zoom,
  }),
})
export type AreaFeature = v.InferOutput<typeof AreaFeature>

export const AreaCollection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(AreaFeature),
})
