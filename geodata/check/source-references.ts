import { type GeodataParts, geodataFiles } from '../schema/geodata.ts'
import { entryOf, type Step } from './entry.ts'
import type { Problem } from './problem.ts'

/** Sources that are named and do not exist, and sources that exist and are named nowhere. */
export function sourceReferences(parts: GeodataParts): Problem[] {
  const { sources, ...users } = parts
  if (!sources) return []
  const known = new Set(sources.map(({ id }) => id))
  const uses = Object.entries(users).flatMap(([part, value]) =>
    sourcesIn(value).map(({ id, steps }) => ({ id, steps, file: fileOf(part) })),
  )
  const unknown = uses
    .filter(({ id }) => !known.has(id))
    .map(({ id, steps, file }) => ({
      file,
      entry: entryOf(steps),
      message: `names the source "${id}", which ${geodataFiles.sources} does not have; correct the id, or write the whole source in its place.`,
    }))
  // With a part unread nobody can tell whether a source is used there.
  const partsOfUsers = Object.keys(geodataFiles).filter((part) => part !== 'sources')
  if (partsOfUsers.some((part) => !(part in users))) return unknown
  const used = new Set(uses.map(({ id }) => id))
  const unused = [...known].filter((id) => !used.has(id))
  return [
    ...unknown,
    ...unused.map((id) => ({
      file: geodataFiles.sources,
      entry: id,
      message: 'is used nowhere; name it in the sources of a fact that it supports, or remove it.',
    })),
  ]
}

function fileOf(part: string): string {
  return Object.entries(geodataFiles).find(([name]) => name === part)?.[1] ?? part
}

/** Every id in a `sources` list or a `source` field, with the way to it. */
function sourcesIn(value: unknown, steps: Step[] = []): { id: string; steps: Step[] }[] {
  if (typeof value === 'string') return isSourcePlace(steps) ? [{ id: value, steps }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    sourcesIn(inner, [...steps, { key: Array.isArray(value) ? Number(key) : key, value: inner }]),
  )
}

function isSourcePlace(steps: Step[]): boolean {
  const [last, beforeLast] = [steps.at(-1), steps.at(-2)]
  return last?.key === 'source' || beforeLast?.key === 'sources'
}
