import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { HIDDEN } from '../served-files.ts'

/** A built site, and where it stands. */
export interface ServedSite {
  directory: string
  /** The path below the host, with a slash at both ends. */
  base: string
}

export type Found =
  | { kind: 'file'; path: string; pathname: string; stats: Stats }
  | { kind: 'redirect'; pathname: string }
  | { kind: 'missing' }

const HIDDEN_PATH = new RegExp(HIDDEN)
const MISSING: Found = { kind: 'missing' }

/**
 * What stands on an address: `pathname` is the raw, percent-encoded path of the request, without its query.
 * A folder is its index.html; without the slash at the end it is a redirect to the address with one.
 */
export async function findFile({ directory, base }: ServedSite, pathname: string): Promise<Found> {
  const decoded = decode(pathname)
  if (decoded === undefined) return MISSING
  // Normalising an absolute path drops every `..` that would climb above the directory, and the double
  // slashes that would turn a redirect into one to another host.
  const path = posix.normalize(`/${decoded}`)
  if (`${path}/` === base) return { kind: 'redirect', pathname: base }
  if (!path.startsWith(base) || HIDDEN_PATH.test(path)) return MISSING
  const file = join(directory, path.slice(base.length))
  const stats = await statOf(file)
  if (stats?.isFile() && !path.endsWith('/')) return { kind: 'file', path: file, pathname: path, stats }
  if (!stats?.isDirectory()) return MISSING
  const index = join(file, 'index.html')
  const indexStats = await statOf(index)
  if (!indexStats?.isFile()) return MISSING
  if (!path.endsWith('/')) return { kind: 'redirect', pathname: encodeURI(`${path}/`) }
  return { kind: 'file', path: index, pathname: path, stats: indexStats }
}

function decode(pathname: string): string | undefined {
  try {
    const decoded = decodeURIComponent(pathname)
    return decoded.includes('\0') || decoded.includes('\\') ? undefined : decoded
  } catch {
    return undefined
  }
}

async function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined)
}
