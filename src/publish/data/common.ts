import * as v from 'valibot'
import { Day, Latitude, Longitude, Slug } from '../../../geodata/schema/scalars.ts'
import type { Register } from '../../model/register.ts'
import { writtenInstant } from '../../model/written-instant.ts'

/** A shape with the sentence that explains it in its JSON Schema. */
export function described<const Shape extends v.GenericSchema>(shape: Shape, sentence: string) {
  return v.pipe(shape, v.description(sentence))
}

/** RFC 3339, as Helsinki's clocks show it: `2023-11-18T00:00:00+02:00`. */
export const WrittenInstant = described(
  v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:00\+\d{2}:\d{2}$/), v.isoTimestamp()),
  'An instant by RFC 3339, in Helsinki time with its offset from UTC',
)

export const DayOrWrittenInstant = v.union([Day, WrittenInstant])

export const SourceIds = described(
  v.pipe(v.array(Slug), v.minLength(1)),
  'Ids of entries of sources.json, the authority itself first where there is one',
)

/** Longitude, then latitude (RFC 7946 §3.1.1). */
export const WrittenPosition = described(
  v.strictTuple([Longitude, Latitude]),
  'Longitude, then latitude, in degrees of WGS 84',
)
export type WrittenPosition = v.InferOutput<typeof WrittenPosition>

export const Point = v.strictObject({ type: v.literal('Point'), coordinates: WrittenPosition })

export const LineString = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(WrittenPosition), v.minLength(2)),
})

/** A GeoJSON file with its description and terms, since files travel alone. */
export function collectionOf<const Feature extends v.GenericSchema>(feature: Feature) {
  return v.strictObject({
    type: v.literal('FeatureCollection'),
    title: v.string(),
    attribution: described(v.string(), 'Whom to name, and the licences'),
    lastConfirmed: described(Day, 'The day of the newest word on the crossings: nothing later is known'),
    searchedUpTo: described(Day, 'The day up to which later news was searched for: none was found'),
    features: v.array(feature),
  })
}

const GEOMETRY = 'Geometry © OpenStreetMap contributors, ODbL 1.0'
const FACTS = 'facts Itäraja, CC BY 4.0'

/** The description of a GeoJSON file, and its features. */
export function collection<Feature>({ record }: Register, title: string, features: Feature[]) {
  return {
    type: 'FeatureCollection' as const,
    title,
    attribution: `${GEOMETRY}; ${FACTS}`,
    lastConfirmed: record.lastConfirmedOn,
    searchedUpTo: record.searchedUpTo,
    features,
  }
}

/** A date of the data as it is published: a day stays a day. */
export function writtenDate(date: string): string {
  return date.includes('T') ? writtenInstant(Date.parse(date)) : date
}
