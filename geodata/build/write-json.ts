import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder that the built files go to: the one above this. */
export const geodataFolder = join(import.meta.dirname, '..')

/** Writes a file into the geodata folder, on one line unless `indent` says otherwise. Returns its name. */
export function writeJson(file: string, content: unknown, indent?: number): string {
  const path = join(geodataFolder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(content, null, indent)}\n`)
  return file
}
