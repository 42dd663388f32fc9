import * as v from 'valibot'
import { Kilometres, LocalizedText, PartialDate, Position, Slug } from './scalars.ts'
import { SourceReferences } from './source.ts'

/** What surrounds the decisions and changes no status: other dated events, the border itself, neighbours. */
export const Context = v.strictObject({
  events: v.array(
    v.strictObject({ id: Slug, date: PartialDate, event: LocalizedText, sources: SourceReferences }),
  ),
  border: v.strictObject({
    lengthKm: v.strictObject({
      official: Kilometres,
      land: Kilometres,
      sea: Kilometres,
      rounded: Kilometres,
      note: LocalizedText,
      sources: SourceReferences,
    }),
    northEnd: v.strictObject({ name: LocalizedText, position: Position, sources: SourceReferences }),
    landSouthEnd: v.strictObject({ name: LocalizedText, position: Position, sources: SourceReferences }),
    borderZoneFinland: v.strictObject({ value: LocalizedText, sources: SourceReferences }),
    cooperationAgreement: v.strictObject({
      signed: PartialDate,
      signedAt: LocalizedText,
      terminationNote: PartialDate,
      ended: PartialDate,
      sources: SourceReferences,
    }),
  }),
  neighbours: v.array(
    v.strictObject({
      country: LocalizedText,
      crossing: LocalizedText,
      note: LocalizedText,
      sources: SourceReferences,
    }),
  ),
})
export type Context = v.InferOutput<typeof Context>
