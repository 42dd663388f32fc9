import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { Geodata, GeodataParts, geodataFiles } from '../../geodata/schema/geodata.ts'
import { Source } from '../../geodata/schema/source.ts'
import { readJson } from './json-file.ts'
import type { Problem } from './problem.ts'
import { shapeProblems } from './shape.ts'

/** Where the data is kept. */
export const geodataDirectory = fileURLToPath(new URL('../../geodata/', import.meta.url))

/** What could be read: all of it, or the sound parts and what is wrong with the others. */
export interface Reading {
  parts: GeodataParts
  whole: Geodata | null
  problems: Problem[]
}

/** Reads every part. A broken file leaves the others readable. Checks only shapes: `checkGeodata` checks the rest. */
export function readGeodata(directory: string | URL = geodataDirectory): Reading {
  const { raw, problems } = readFiles(pathOf(directory))
  return readParts(raw, problems)
}

/** The same for parts already parsed, whatever they hold; adds to the problems found before. */
export function readParts(raw: RawParts, problems: Problem[] = []): Reading {
  const result = v.safeParse(Geodata, withInlineSources(raw), { abortPipeEarly: true })
  if (result.success) return { parts: result.output, whole: result.output, problems }

  const sound = { ...withInlineSources(raw) }
  for (const [part, file] of Object.entries(geodataFiles)) {
    // A file that could not be read has its own problem already.
    const issues = result.issues.filter(({ path }) => path?.[0]?.key === part && part in raw)
    if (issues.length > 0) delete sound[part]
    problems.push(...shapeProblems(file, issues, 1))
  }
  return { parts: v.parse(GeodataParts, sound), whole: null, problems }
}

/** A folder as a path. */
export function pathOf(directory: string | URL): string {
  return typeof directory === 'string' ? directory : fileURLToPath(directory)
}

export type RawParts = Record<string, unknown>

function readFiles(directory: string): { raw: RawParts; problems: Problem[] } {
  const raw: RawParts = {}
  const problems: Problem[] = []
  for (const [part, file] of Object.entries(geodataFiles)) {
    const remedy =
      part === 'border' ? 'run npm run geodata:build, which makes it' : 'restore it from the history'
    const read = readJson(directory, file, remedy)
    if ('problem' in read) problems.push(read.problem)
    else raw[part] = read.value
  }
  return { raw, problems }
}

/** Adds the sources that are written where they are used to the list of sources. */
function withInlineSources({ sources, ...rest }: RawParts): RawParts {
  if (sources === undefined) return rest
  return { ...rest, sources: Array.isArray(sources) ? [...sources, ...inlineSources(rest)] : sources }
}

function inlineSources(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return []
  return v.is(Source, value) ? [value] : Object.values(value).flatMap(inlineSources)
}
