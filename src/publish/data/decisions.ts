import * as v from 'valibot'
import { Decision } from '../../../geodata/schema/decision.ts'
import type { Register } from '../../model/register.ts'
import { writtenDate } from './instant.ts'
import { DayOrWrittenInstant, described, WrittenInstant } from './shapes.ts'

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
