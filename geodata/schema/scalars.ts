import * as v from 'valibot'

/** Degrees north, WGS 84, within the region the map speaks of. */
export const Latitude = v.pipe(v.number(), v.minValue(54), v.maxValue(74))
/** Degrees east, WGS 84. */
export const Longitude = v.pipe(v.number(), v.minValue(4), v.maxValue(56))
/** GeoJSON order: longitude, latitude (RFC 7946 §3.1.1). Checked as a pair: swapped, it is one mistake. */
export const Position = v.pipe(
  v.strictTuple([v.number(), v.number()]),
  v.check(
    ([longitude, latitude]) => v.is(Longitude, longitude) && v.is(Latitude, latitude),
    'longitude (4 to 56), then latitude (54 to 74), in degrees',
  ),
)

export const Kilometres = v.pipe(v.number(), v.minValue(0))

export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of a–z, 0–9 and hyphens: raja-jooseppi'),
)

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A calendar day in Helsinki, `YYYY-MM-DD`. */
export const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day: YYYY-MM-DD'),
  v.check(isCalendarDay, 'a day that exists in the calendar'),
)
export type Day = v.InferOutput<typeof Day>

/** A year, a month or a day, as precise as the source is: `2024`, `2023-09`, `2023-09-14`. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date: YYYY, YYYY-MM or YYYY-MM-DD'),
)
export type PartialDate = v.InferOutput<typeof PartialDate>

/** An instant with its offset from UTC, ISO 8601 to the minute: `2023-11-18T00:00+02:00`. */
export const OffsetInstant = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d[+-]\d{2}:\d{2}$/,
    'an instant with its offset: YYYY-MM-DDTHH:MM+HH:MM',
  ),
  v.check((text) => isCalendarDay(text.slice(0, 10)), 'a day that exists in the calendar'),
)
export type OffsetInstant = v.InferOutput<typeof OffsetInstant>

/** Running text, by language. English always; the others where they have been written. */
export const LocalizedText = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty()),
  fi: v.optional(v.string()),
  sv: v.optional(v.string()),
  ru: v.optional(v.string()),
})
export type LocalizedText = v.InferOutput<typeof LocalizedText>

/** A place's name in each language of the site. */
export const PlaceNames = v.strictObject({
  en: v.string(),
  fi: v.string(),
  sv: v.string(),
  ru: v.string(),
  /** Northern, Inari and Skolt Sámi, where the place has such a name. */
  se: v.optional(v.string()),
  smn: v.optional(v.string()),
  sms: v.optional(v.string()),
})
export type PlaceNames = v.InferOutput<typeof PlaceNames>
