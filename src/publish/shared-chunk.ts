import type { Rolldown } from 'vite'

/** The modules by which a module gets into the site: those that are asked for by themselves, as pages' contents are. */
function rootsOf(id: string, context: Rolldown.ChunkingContext): Set<string> {
  const roots = new Set<string>()
  const above = new Set([id])
  // A set goes on to what is added to it on the way.
  for (const each of above) {
    const info = context.getModuleInfo(each)
    if (!info) continue
    if (info.isEntry || info.dynamicImporters.length > 0) roots.add(each)
    for (const importer of info.importers) above.add(importer)
  }
  return roots
}

/**
 * The name of the one file for what every page needs and what two of its parts share; null for any other module. Many
 * small files are larger together than one, and slower to ask for. What the first script, which the template names, needs
 * to ask for that file stays with it.
 */
export function sharedChunk(id: string, context: Rolldown.ChunkingContext): string | null {
  const isEntry = (each: string) => context.getModuleInfo(each)?.isEntry ?? false
  const isFirst = (each: string) => context.getModuleInfo(each)?.importers.some(isEntry)
  const roots = rootsOf(id, context)
  if ([...roots].some(isEntry)) return null
  const isForAll = [...roots].some((root) => context.getModuleInfo(root)?.dynamicImporters.some(isFirst))
  return isForAll || (roots.size > 1 && !roots.has(id)) ? 'shared' : null
}
