import type { Language } from '../../address/view.ts'

/** What the build reports of a script file. */
export interface ScriptFile {
  fileName: string
  /** The modules that it is made of, by their paths. */
  moduleIds: readonly string[]
  isEntry: boolean
  /** Files that it needs before it can run. */
  imports: readonly string[]
}

/**
 * The script of every page, first, and the files that it loads as soon as it runs: what hydrates the page, its
 * islands, the words of its language, and what these need. Named in the page they load along with it, not after. A
 * page without islands has only the first. Throws if an island has no script.
 */
export function pageScripts(
  files: readonly ScriptFile[],
  islands: readonly string[],
  language: Language,
): string[] {
  const modules = ['pages/hydrate-page.ts', ...islands.map((name) => `${name}.tsx`)]
  const wanted = islands.length > 0 ? [...modules, `i18n/${language}/dictionary.tsx`] : []
  const found = new Set([...files.filter(({ isEntry }) => isEntry), ...wanted.map(scriptOf)])
  // Iterating a set includes what is added on the way.
  for (const { imports } of found) {
    for (const file of files) if (imports.includes(file.fileName)) found.add(file)
  }
  return [...found].map(({ fileName }) => fileName)

  function scriptOf(module: string): ScriptFile {
    const file = files.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)))
    if (!file) throw new Error(`No script of the build holds the module "${module}".`)
    return file
  }
}
