import * as v from 'valibot'
import { Day, LocalizedText, Slug } from './scalars.ts'
import { SourceReferences } from './source.ts'

/** The span the data speaks for, and the moments that have a name. */
export const RecordOfTime = v.strictObject({
  /** The day that the map opens on. */
  opensOn: Day,
  recordFrom: Day,
  lastConfirmed: v.strictObject({
    date: Day,
    what: LocalizedText,
    note: v.optional(LocalizedText),
    sources: SourceReferences,
  }),
  moments: v.array(v.strictObject({ id: Slug, date: Day, name: LocalizedText, sources: SourceReferences })),
})
export type RecordOfTime = v.InferOutput<typeof RecordOfTime>
