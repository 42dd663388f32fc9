import * as v from 'valibot'
import { Kilometres, LocalizedText, PlaceNames, Position, Slug } from './scalars.ts'
import { SourceReferences } from './source.ts'

/** A statement about a crossing, with where it was read. */
const SourcedText = v.strictObject({
  value: LocalizedText,
  note: v.optional(LocalizedText),
  sources: SourceReferences,
})
export type SourcedText = v.InferOutput<typeof SourcedText>

/** Border crossings counted over a year, a month (`2023-08`) or a span of months (`2023-01/2023-10`). */
const TrafficCount = v.strictObject({
  period: v.pipe(
    v.string(),
    v.regex(
      /^\d{4}(-\d{2}(\/\d{4}-\d{2})?)?$/,
      'a year, a month or a span of months: 2018, 2023-08 or 2023-01/2023-10',
    ),
  ),
  value: v.pipe(v.number(), v.integer(), v.minValue(0)),
  approximate: v.optional(v.literal(true)),
  note: v.optional(LocalizedText),
  sources: SourceReferences,
})
export type TrafficCount = v.InferOutput<typeof TrafficCount>

/** `null` means that it was not found: never guessed. */
const CrossingProperties = v.strictObject({
  kind: v.picklist(['road', 'rail']),
  names: PlaceNames,
  /** The crossing point on the Russian side. */
  counterpart: v.strictObject({
    names: PlaceNames,
    federalSubject: PlaceNames,
    note: v.optional(LocalizedText),
    sources: SourceReferences,
  }),
  municipality: PlaceNames,
  region: PlaceNames,
  roads: v.strictObject({
    finland: LocalizedText,
    russia: LocalizedText,
    /** As on a shield, the E road after the national one. Left out: it has none, or sources differ. */
    numbers: v.strictObject({ finland: v.optional(v.string()), russia: v.optional(v.string()) }),
    sources: SourceReferences,
  }),
  /** Distance along the border from its north end. */
  borderKm: Kilometres,
  position: v.strictObject({
    what: LocalizedText,
    uncertaintyM: v.pipe(v.number(), v.minValue(0)),
    sources: SourceReferences,
  }),
  opened: v.nullable(SourcedText),
  openingHoursBeforeClosure: v.nullable(SourcedText),
  onFootOrBicycle: v.nullable(SourcedText),
  traffic: v.array(TrafficCount),
  notes: v.optional(SourcedText),
})

export const CrossingFeature = v.strictObject({
  type: v.literal('Feature'),
  id: Slug,
  geometry: v.strictObject({ type: v.literal('Point'), coordinates: Position }),
  properties: CrossingProperties,
})
export type CrossingFeature = v.InferOutput<typeof CrossingFeature>

export const CrossingCollection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(CrossingFeature),
})
