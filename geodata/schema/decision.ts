import * as v from 'valibot'
import { Day, LocalizedText, OffsetInstant, Slug } from './scalars.ts'
import { SourceReferences } from './source.ts'

export const Status = v.picklist(['open', 'closed'])
export type Status = v.InferOutput<typeof Status>

/** One crossing set to open or closed at an instant. */
export const Effect = v.strictObject({ crossing: Slug, status: Status, at: OffsetInstant })

const DayOrInstant = v.union([Day, OffsetInstant], 'a day, or an instant with its offset')

/** A dated act that changes or prolongs the state of crossings. */
export const Decision = v.strictObject({
  id: Slug,
  /** The Government's own number, null where none was read. */
  reference: v.nullable(v.string()),
  adoptedAt: DayOrInstant,
  inForceFrom: DayOrInstant,
  /** The day it takes effect was not read in a source but follows from another decision. */
  inForceFromInferred: v.optional(v.literal(true)),
  /** Last day the decision itself announced; null is until further notice. */
  announcedUntil: v.nullable(Day),
  effects: v.array(Effect),
  /** Crossings that accept applications for international protection while it is the newest in force. */
  applications: v.strictObject({ acceptedAt: v.array(Slug), note: v.optional(LocalizedText) }),
  summary: LocalizedText,
  note: v.optional(LocalizedText),
  sources: SourceReferences,
})
export type Decision = v.InferOutput<typeof Decision>

export const Decisions = v.array(Decision)
