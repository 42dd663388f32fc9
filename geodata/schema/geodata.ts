import * as v from 'valibot'
import { Article } from './article.ts'
import { Border } from './border.ts'
import { Context } from './context.ts'
import { CrossingCollection } from './crossing.ts'
import { Decisions } from './decision.ts'
import { Fence } from './fence.ts'
import { RecordOfTime } from './record.ts'
import { Sources } from './source.ts'

/** Everything that is known: one part a file. Source references are ids of `sources`. */
export const Geodata = v.strictObject({
  decisions: Decisions,
  crossings: CrossingCollection,
  fence: Fence,
  article: Article,
  sources: Sources,
  record: RecordOfTime,
  context: Context,
  border: Border,
})
export type Geodata = v.InferOutput<typeof Geodata>

/** The parts that could be read. */
export const GeodataParts = v.partial(Geodata)
export type GeodataParts = v.InferOutput<typeof GeodataParts>

/** The file that each part is kept in. */
export const geodataFiles = {
  decisions: 'decisions.json',
  crossings: 'crossings.geojson',
  fence: 'fence.json',
  article: 'article.json',
  sources: 'sources.json',
  record: 'record.json',
  context: 'context.json',
  border: 'border.geojson',
} as const satisfies Record<keyof Geodata, string>
