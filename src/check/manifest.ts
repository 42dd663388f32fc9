import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { geodataFiles } from '../../geodata/schema/geodata.ts'
import { Manifest } from '../../geodata/schema/manifest.ts'
import { readJson } from './json-file.ts'
import type { Problem } from './problem.ts'
import { shapeProblems } from './shape.ts'

const file = 'manifest.json'
const rebuild = 'run npm run geodata:build'

/**
 * Whether the built files are those that the manifest was written for.
 * @param reported files that already have a problem: if they are missing, it is not said twice
 */
export function manifestProblems(directory: string, reported: ReadonlySet<string>): Problem[] {
  const read = readJson(directory, file, `${rebuild}, which writes it`)
  if ('problem' in read) return [read.problem]
  const { success, output, issues } = v.safeParse(Manifest, read.value, { abortPipeEarly: true })
  if (!success) return shapeProblems(file, issues)
  const unlisted = geodataFiles.border in output.files ? [] : [notListed(geodataFiles.border)]
  const listed = Object.entries(output.files)
    .filter(([name]) => existsSync(join(directory, name)) || !reported.has(name))
    .flatMap(([name, made]) => compare(directory, name, made))
  return [...unlisted, ...listed]
}

function notListed(name: string): Problem {
  return { file, entry: '', message: `does not list ${name}; ${rebuild}, which writes it.` }
}

function compare(directory: string, name: string, made: Manifest['files'][string]): Problem[] {
  const path = join(directory, name)
  const bytes = existsSync(path) ? readFileSync(path) : null
  if (bytes?.length === made.bytes && sha256Of(bytes) === made.sha256) return []
  const message = bytes
    ? `is not what ${file} was written for; ${rebuild}, and change no built file by hand.`
    : `is missing, but ${file} lists it; ${rebuild}, which makes it.`
  return [{ file: name, entry: '', message }]
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
