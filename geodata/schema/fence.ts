import * as v from 'valibot'
import { Kilometres, LocalizedText, PartialDate, Slug } from './scalars.ts'
import { SourceReferences } from './source.ts'

export const FenceState = v.picklist(['planned', 'under construction', 'built'])
export type FenceState = v.InferOutput<typeof FenceState>

/** A stretch of fence at a crossing. */
export const FenceSection = v.strictObject({
  id: Slug,
  crossing: Slug,
  lengthKm: v.nullable(Kilometres),
  lengthNote: v.optional(LocalizedText),
  /** Where along the border it runs; null where the ends are not published. */
  borderKm: v.nullable(v.strictObject({ from: Kilometres, to: Kilometres })),
  /** How well the ends are known. */
  extent: v.picklist(['measured', 'approximate', 'unknown']),
  extentNote: LocalizedText,
  /** In order; each holds from its date to the next. `from: null` is "before the record". */
  states: v.pipe(
    v.array(
      v.strictObject({ state: FenceState, from: v.nullable(PartialDate), note: v.optional(LocalizedText) }),
    ),
    v.minLength(1, 'a list of at least one state'),
  ),
  note: v.optional(LocalizedText),
  sources: SourceReferences,
})
export type FenceSection = v.InferOutput<typeof FenceSection>

const ProgressFigure = v.strictObject({
  date: PartialDate,
  km: Kilometres,
  approximate: v.optional(v.literal(true)),
  note: v.optional(LocalizedText),
  sources: SourceReferences,
})

const Figure = v.strictObject({
  value: v.union([v.number(), LocalizedText]),
  note: v.optional(LocalizedText),
  sources: SourceReferences,
})

export const Fence = v.strictObject({
  sections: v.array(FenceSection),
  /** What was planned as a whole, and what is known of how far it has come. */
  programme: v.strictObject({
    plan: Figure,
    plannedKm: Figure,
    stages: v.strictObject({
      value: v.array(v.strictObject({ name: LocalizedText, km: Kilometres })),
      sources: SourceReferences,
    }),
    southEastShareKm: Figure,
    height: Figure,
    costMillionEur: Figure,
    completionPlanned: Figure,
    progress: v.array(ProgressFigure),
    progressSouthEast: v.array(ProgressFigure),
  }),
})
export type Fence = v.InferOutput<typeof Fence>
