import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SIBLING } from '../../src/publish/hosting/precompress.ts'
import { HIDDEN } from '../../src/publish/serve/find-file.ts'

/** The built site. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Every file of a site that a reader may ask for, below its folder. */
export function siteFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const isHidden = new RegExp(HIDDEN)
  return names.filter(
    (name) => statSync(join(folder, name)).isFile() && !isHidden.test(`/${name}`) && !name.endsWith(SIBLING),
  )
}

/** The address that a file of a site stands on. */
export function addressOf(file: string, base: string): string {
  return `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`
}
