import { join } from 'node:path'

/** A file inside a package, by path: these packages do not let their data files be imported by name. */
export function packagePath(name: string, file: string): string {
  return join(import.meta.dirname, 'node_modules', name, file)
}
