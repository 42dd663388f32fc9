import * as v from 'valibot'
import { Day, LocalizedText, Slug } from './scalars.ts'
import { SourceReferences } from './source.ts'

/** The span the data speaks for, and the moments that have a name. */
export const RecordOfTime = v.strictObject({
  /** The day that the map opens on. */
  opensOn: Day,
  recordFrom: Day,
  /** Each day of which somebody said how the crossings were, oldest first. */
  confirmations: v.pipe(
    v.array(
      v.strictObject({
        date: Day,
        what: LocalizedText,
        note: v.optional(LocalizedText),
        sources: SourceReferences,
      }),
    ),
    v.minLength(1, 'a list of at least one confirmation: the day, what was said, and its sources'),
  ),
  /** The day up to which later news was searched for: none was found. */
  searchedUpTo: Day,
  moments: v.array(
    v.strictObject({
      id: Slug,
      date: Day,
      /** What it is the moment of, as short as possible. */
      name: LocalizedText,
      /** The same as the name of that day. */
      dayName: LocalizedText,
      sources: SourceReferences,
    }),
  ),
})
export type RecordOfTime = v.InferOutput<typeof RecordOfTime>
export type Confirmation = RecordOfTime['confirmations'][number]
