import { readFileSync } from 'node:fs'

/** Of what the competitors are made of, with their folders of packages. */
const LIBRARIES = [
  ['leaflet', '../../../node_modules/'],
  ['react', '../../../node_modules/'],
  ['react-leaflet', '../../../node_modules/'],
  ['maplibre-gl', '../node_modules/'],
] as const

/** Each with its version as it is installed. */
export function libraryVersions(): string[] {
  return LIBRARIES.map(
    ([name, folder]) => `${name} ${versionOf(new URL(`${folder}${name}/package.json`, import.meta.url))}`,
  )
}

export function versionOf(packageFile: URL): string {
  return JSON.parse(readFileSync(packageFile, 'utf8')).version
}
