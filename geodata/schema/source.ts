import * as v from 'valibot'
import { LocalizedText, PartialDate, Slug } from './scalars.ts'

/** A string is the same in every language: a name. What has words to be read is a text by language. */
const NameOrText = v.union([v.pipe(v.string(), v.nonEmpty()), LocalizedText], 'a name, or a text by language')

/** A public page that a fact was taken from. */
export const Source = v.strictObject({
  id: Slug,
  publisher: NameOrText,
  /** A string is the page's own title, in the page's language; a text says in our words what the page holds. */
  title: NameOrText,
  /** When it was published; null where the page does not say. */
  date: v.nullable(PartialDate),
  /** How the date was found, where the page itself does not state it. */
  dateNote: v.optional(LocalizedText),
  url: v.pipe(v.string(), v.url()),
  /** `primary` is the authority itself; `article` is what the map starts from. */
  kind: v.picklist(['primary', 'press', 'reference', 'article']),
  /** Language of the page, BCP 47. */
  lang: v.string(),
})
export type Source = v.InferOutput<typeof Source>

/**
 * The id of an entry of `sources.json`, or a whole source written where it is used. Reads as the id either
 * way: the loader adds the sources that are written inline to those of `sources.json`.
 */
export const SourceReference = v.pipe(
  v.union([Slug, Source], 'a source id, or a whole source'),
  v.transform((reference) => (typeof reference === 'string' ? reference : reference.id)),
)
export type SourceReference = v.InferOutput<typeof SourceReference>

/** Every fact names at least one source. */
export const SourceReferences = v.pipe(
  v.array(SourceReference),
  v.minLength(1, 'a list of at least one source, since every fact has one'),
)

/** In the order of their ids, wherever each was written. */
export const Sources = v.pipe(
  v.array(Source),
  v.transform((sources) => sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
)
