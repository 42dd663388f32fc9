import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Geodata } from '../../../geodata/schema/geodata.ts'
import { geodataDirectory } from '../../../src/check/read.ts'
import { asKnown } from '../known-record.ts'

/** A copy of the data that a test may spoil. */
export interface DataCopy {
  directory: string
  /** Replaces a file, whether it was there or not. */
  write(file: string, text: string): void
  remove(file: string): void
  read(file: string): string
  /** Brings the manifest in line with the files, as the builder would. */
  sign(): void
  dispose(): void
}

/** Copies the repository's data, as far as the tests know it, to a temporary folder. Files are links until they are written. */
export function copyData(): DataCopy {
  const directory = mkdtempSync(join(tmpdir(), 'geodata-'))
  for (const folder of ['.', 'basemap']) {
    mkdirSync(join(directory, folder), { recursive: true })
    const names = existsSync(join(geodataDirectory, folder))
      ? readdirSync(join(geodataDirectory, folder))
      : []
    for (const name of names.filter((name) => /json$/.test(name))) {
      symlinkSync(join(geodataDirectory, folder, name), join(directory, folder, name))
    }
  }
  const read = (file: string) => readFileSync(join(directory, file), 'utf8')
  const remove = (file: string) => rmSync(join(directory, file), { force: true })
  const write = (file: string, text: string) => {
    remove(file)
    writeFileSync(join(directory, file), text)
  }
  for (const [part, value] of Object.entries(asKnown(readParts(read)))) {
    const file = `${part}.json`
    if (JSON.stringify(value) !== JSON.stringify(JSON.parse(read(file)))) write(file, JSON.stringify(value))
  }
  return {
    directory,
    read,
    remove,
    write,
    sign() {
      const manifest = JSON.parse(read('manifest.json'))
      for (const file of Object.keys(manifest.files)) {
        if (!existsSync(join(directory, file))) continue
        const bytes = readFileSync(join(directory, file))
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        manifest.files[file] = { ...manifest.files[file], sha256, bytes: bytes.length }
      }
      write('manifest.json', JSON.stringify(manifest))
    },
    dispose: () => rmSync(directory, { recursive: true, force: true }),
  }
}

function readParts(read: (file: string) => string): Pick<Geodata, 'decisions' | 'record' | 'sources'> {
  const part = (name: string) => JSON.parse(read(`${name}.json`))
  return { decisions: part('decisions'), record: part('record'), sources: part('sources') }
}
