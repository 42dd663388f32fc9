import type { GeodataParts } from '../../geodata/schema/geodata.ts'
import { decisionProblems } from './decisions.ts'
import { fenceProblems } from './fence.ts'
import { borderLength, geometryProblems } from './geometry.ts'
import { manifestProblems } from './manifest.ts'
import { placeProblems } from './places.ts'
import type { Problem } from './problem.ts'
import { geodataDirectory, pathOf, type Reading, readGeodata } from './read.ts'
import { recordProblems } from './record.ts'
import { referenceProblems } from './references.ts'
import { rfc7946Problems } from './rfc7946.ts'

/** Everything wrong with the data, file by file. A broken file does not hide faults elsewhere. */
export function checkGeodata(directory: string | URL = geodataDirectory): Problem[] {
  return checkReading(readGeodata(directory), pathOf(directory))
}

/** The same for data already read from a folder. */
export function checkReading({ parts, problems }: Reading, directory: string): Problem[] {
  const shapes = [...problems, ...placeProblems(directory)]
  return [
    ...shapes,
    ...rfc7946Problems(directory, new Set(shapes.map(({ file }) => file))),
    ...partsProblems(parts),
    ...manifestProblems(directory, new Set(shapes.map(({ file }) => file))),
  ]
}

/** What is wrong with the parts that could be read, and between them. */
export function partsProblems(parts: GeodataParts): Problem[] {
  return [
    ...referenceProblems(parts),
    ...decisionProblems(parts),
    ...recordProblems(parts),
    ...fenceProblems(parts, borderLength(parts)),
    ...geometryProblems(parts),
  ]
}
