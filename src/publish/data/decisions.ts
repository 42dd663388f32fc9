import * as v from 'valibot'
import { Decision } from '../../../geodata/schema/decision.ts'
import { Source } from '../../../geodata/schema/source.ts'
import type { Register } from '../../model/register.ts'
import { DayOrWrittenInstant, described, WrittenInstant, writtenDate } from './common.ts'

const known = Decision.entries
const knownEffect = known.effects.item.entries

export const DecisionsFile = v.pipe(
  v.array(
    v.strictObject({
      id: known.id,
      reference: described(known.reference, 'Number of the Government; null: not known'),
      adoptedAt: described(DayOrWrittenInstant, 'The day, or the instant where the hour is known'),
      inForceFrom: described(DayOrWrittenInstant, 'The day, or the instant where the hour is known'),
      inForceFromInferred: described(
        known.inForceFromInferred,
        'No source states the day from which it is in force: it follows from the decision before',
      ),
      announcedUntil: described(
        known.announcedUntil,
        'Last day that it names itself; null: until further notice',
      ),
      effects: described(
        v.array(v.strictObject({ ...knownEffect, at: WrittenInstant })),
        'The crossings whose status it changes; none in a decision that only prolongs',
      ),
      applications: described(
        known.applications,
        'The crossings that accept applications for international protection from then on',
      ),
      summary: known.summary,
      note: known.note,
      sources: known.sources,
    }),
  ),
  v.title('Decisions on the road crossings'),
  v.description('Every decision in the order in which it was taken: where every status comes from'),
)
type DecisionsFile = v.InferOutput<typeof DecisionsFile>

/** The decisions, their instants written by RFC 3339. */
export function decisionsJson({ decisions }: Register): DecisionsFile {
  return decisions.map((decision) => ({
    ...decision,
    adoptedAt: writtenDate(decision.adoptedAt),
    inForceFrom: writtenDate(decision.inForceFrom),
    effects: decision.effects.map((effect) => ({ ...effect, at: writtenDate(effect.at) })),
  }))
}

const source = Source.entries

export const SourcesFile = v.pipe(
  v.array(
    v.strictObject({
      ...source,
      publisher: described(source.publisher, 'A string is a name that is the same in every language'),
      title: described(
        source.title,
        'A string is the title of the page, in its language; a text by language says what the page holds',
      ),
      date: described(source.date, 'As precise as the page says; null: it does not say'),
      dateNote: described(source.dateNote, 'How the date was found, where the page does not state it'),
      kind: described(source.kind, 'primary: the authority itself; article: what the map starts from'),
      lang: described(source.lang, 'Language of the page, BCP 47'),
    }),
  ),
  v.title('Sources'),
  v.description('Every public page that a fact was taken from, in the order of the ids'),
)
type SourcesFile = v.InferOutput<typeof SourcesFile>

/** The sources, in the order of their ids. */
export function sourcesJson({ sources }: Register): SourcesFile {
  return [...sources.values()]
}
