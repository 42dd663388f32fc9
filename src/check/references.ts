import { type GeodataParts, geodataFiles } from '../../geodata/schema/geodata.ts'
import type { Problem } from './problem.ts'
import { entryOf, type Step } from './shape.ts'

/** Ids that name nothing or two things, or that nobody names. Works on the parts that could be read. */
export function referenceProblems(parts: GeodataParts): Problem[] {
  return [...duplicateIds(parts), ...crossingReferences(parts), ...sourceReferences(parts)]
}

/** Entries of one file that share an id. */
function duplicateIds({
  decisions,
  crossings,
  fence,
  article,
  sources,
  record,
  context,
}: GeodataParts): Problem[] {
  const lists: [file: string, entries: readonly { id: string }[] | undefined][] = [
    [geodataFiles.decisions, decisions],
    [geodataFiles.crossings, crossings?.features],
    [geodataFiles.fence, fence?.sections],
    [geodataFiles.article, article?.claims],
    [geodataFiles.sources, sources],
    [geodataFiles.record, record?.moments],
    [geodataFiles.context, context?.events],
  ]
  return lists.flatMap(([file, entries = []]) => {
    const ids = entries.map(({ id }) => id)
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
    const inline = file === geodataFiles.sources ? ' (sources written inline count too)' : ''
    return [...repeated].map((id) => ({
      file,
      entry: id,
      message: `stands more than once${inline}; give each entry an id of its own, or remove the repetition.`,
    }))
  })
}

/** Decisions and fence sections that name a crossing which does not exist, or cannot have a status. */
function crossingReferences({ crossings, decisions = [], fence }: GeodataParts): Problem[] {
  if (!crossings) return []
  const all = crossings.features.map(({ id }) => id)
  const road = crossings.features.filter(({ properties }) => properties.kind === 'road').map(({ id }) => id)
  const named = [
    ...decisions.flatMap(({ id, effects, applications }) => [
      ...effects.map(({ crossing }, n) => ({
        file: geodataFiles.decisions,
        entry: `${id}, effects[${n}]`,
        crossing,
        known: road,
      })),
      ...applications.acceptedAt.map((crossing, n) => ({
        file: geodataFiles.decisions,
        entry: `${id}, applications.acceptedAt[${n}]`,
        crossing,
        known: road,
      })),
    ]),
    ...(fence?.sections ?? []).map(({ id, crossing }) => ({
      file: geodataFiles.fence,
      entry: id,
      crossing,
      known: all,
    })),
  ]
  return named
    .filter(({ crossing, known }) => !known.includes(crossing))
    .map(({ file, entry, crossing, known }) => ({
      file,
      entry,
      message: all.includes(crossing)
        ? `names ${crossing}, which is a railway crossing; decisions are recorded for road crossings: ${known.join(', ')}.`
        : `names the crossing "${crossing}", which ${geodataFiles.crossings} does not have; use one of ${known.join(', ')}.`,
    }))
}

/** Sources that are named and do not exist, and sources that exist and are named nowhere. */
function sourceReferences(parts: GeodataParts): Problem[] {
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
  // With a part unread, a source may be used there.
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
