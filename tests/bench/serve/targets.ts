import { statSync } from 'node:fs'
import { join } from 'node:path'
import { sizeOf } from '../../site/page-weight.ts'
import { addressOf, siteFiles } from '../../site/site-files.ts'

export interface Target {
  kind: string
  /** Below the site. */
  path: string
  /** As it is sent, bytes. */
  size: number
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['HTML, a page', /^index\.html$/],
  ['HTML, a crossing', /^crossings\/salla\/index\.html$/],
  ['Data', /^data\/.*json$|^assets\/basemap-overview.*\.json$/],
  ['Script', /^assets\/index-.*\.js$/],
  ['Font', /^assets\/.*latin-wght-normal.*\.woff2$/],
]

/** One file of each kind: the largest. */
export function targetsOf(site: string): Target[] {
  const files = siteFiles(site)
  return KINDS.flatMap(([kind, pattern]) => {
    const [file] = files
      .filter((name) => pattern.test(name))
      .sort((a, b) => statSync(join(site, b)).size - statSync(join(site, a)).size)
    return file === undefined ? [] : [{ kind, path: addressOf(file, ''), size: sizeOf(site, [file]) }]
  })
}
