import { join } from 'node:path'
import type { Machine } from './machine.ts'

/** Where programs of these names would be on the machine. */
export function pathsOf(names: readonly string[], { env }: Machine): string[] {
  const folders = (env.PATH ?? '').split(':').filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

export async function firstThatStarts(
  paths: readonly string[],
  machine: Machine,
): Promise<string | undefined> {
  for (const path of paths) if (await starts(path, machine)) return path
  return undefined
}

// On a bare Linux a downloaded browser lacks libraries, and `chromium-browser` may be an empty stub of snap:
// to exist is not enough there. On Windows `--version` would open a window.
export async function starts(path: string, machine: Machine): Promise<boolean> {
  if (!path || !machine.exists(path)) return false
  return machine.platform !== 'linux' || (await versionOf(path, machine)) !== undefined
}

export function versionOf(path: string, machine: Machine): Promise<string | undefined> {
  return machine.run(path, ['--version'], 20_000)
}
