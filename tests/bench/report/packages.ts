import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where packages are installed: those of the site, and those of the benchmarks alone. */
const FOLDERS = {
  site: join(import.meta.dirname, '../../../node_modules'),
  bench: join(import.meta.dirname, '../node_modules'),
}

/** A file inside a package, by path. */
export function packagePath(whose: keyof typeof FOLDERS, name: string, file: string): string {
  return join(FOLDERS[whose], name, file)
}

/** A package with its version as it is installed: `leaflet 1.9.4`. */
export function versionOf(whose: keyof typeof FOLDERS, name: string): string {
  const { version } = JSON.parse(readFileSync(packagePath(whose, name, 'package.json'), 'utf8'))
  return `${name} ${version}`
}
