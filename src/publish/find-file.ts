import { type Stats, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { HIDDEN } from './served-files.ts'

/** A built site, and where it stands. */
export interface ServedSite {
  directory: string
  /** The path below the host, with a slash at both ends. */
  base: string
}

/** A file with the address that it stands on, or the address that a folder's own leads on to. */
export type Found = { pathname: string; file: string; stats: Stats } | { pathname: string; file: null }

const HIDDEN_PATH = new RegExp(HIDDEN)

/**
 * What stands on an address; null for nothing. `pathname` is the raw, percent-encoded path of the request, without its
 * query. A folder is its index.html; without the slash at the end it leads on to the address with one.
 */
export function findFile({ directory, base }: ServedSite, pathname: string): Found | null {
  // Normalising an absolute path drops every `..` that would climb above the directory, and the double
  // slashes that would turn a redirect into one to another host.
  const path = posix.normalize(`/${decode(pathname)}`)
  if (`${path}/` === base) return { pathname: base, file: null }
  if (!path.startsWith(base) || HIDDEN_PATH.test(path) || /[\0\\]/.test(path)) return null
  const below = path.slice(base.length)
  for (const file of [below, posix.join(below, 'index.html')]) {
    const stats = fileStats(join(directory, file))
    if (!stats) continue
    const isOnItsAddress = file === below || path.endsWith('/')
    return isOnItsAddress ? { pathname: path, file, stats } : { pathname: encodeURI(`${path}/`), file: null }
  }
  return null
}

/** Only what can be decoded stands for a file. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return '\0'
  }
}

/** Of a file; undefined for a folder, and where there is nothing. */
function fileStats(path: string): Stats | undefined {
  try {
    const stats = statSync(path)
    return stats.isFile() ? stats : undefined
  } catch {
    return undefined
  }
}
