import { type GeodataParts, geodataFiles } from '../schema/geodata.ts'
import type { Problem } from './problem.ts'

/** Decisions and fence sections that name a crossing which does not exist, or cannot have a status. */
export function crossingReferences({ crossings, decisions = [], fence }: GeodataParts): Problem[] {
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
