import type { Source } from '../../geodata/schema/source.ts'

/** Of the sources those that some facts refer to. */
export function citedSources(sources: readonly Source[], facts: unknown): Source[] {
  const text = JSON.stringify(facts)
  return sources.filter(({ id }) => text.includes(`"${id}"`))
}
