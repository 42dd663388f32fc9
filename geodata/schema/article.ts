import * as v from 'valibot'
import { LocalizedText, Slug } from './scalars.ts'
import { SourceReference, SourceReferences } from './source.ts'

/** A statement of the article, with who said it and what the sources say of it. */
export const Claim = v.strictObject({
  id: Slug,
  claim: LocalizedText,
  attributedTo: LocalizedText,
  verdict: LocalizedText,
  detail: LocalizedText,
  sources: SourceReferences,
})
export type Claim = v.InferOutput<typeof Claim>

export const Article = v.strictObject({
  source: SourceReference,
  /** As stamped on the article, which names no time zone. */
  publishedAt: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a day and time without offset: YYYY-MM-DDTHH:MM'),
  ),
  note: v.optional(LocalizedText),
  claims: v.array(Claim),
})
export type Article = v.InferOutput<typeof Article>
