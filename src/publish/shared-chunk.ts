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
 * The name of the one file for what two parts of the site share; null for any other module. Many small files are larger
 * together than one, and slower to ask for. What the first script needs stays with it: it runs before that file is there.
 */
export function sharedChunk(id: string, context: Rolldown.ChunkingContext): string | null {
  const roots = rootsOf(id, context)
  const isFirst = [...roots].some((root) => context.getModuleInfo(root)?.isEntry)
  return roots.size > 1 && !roots.has(id) && !isFirst ? 'shared' : null
}
