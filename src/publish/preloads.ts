import type { Language, Page } from '../address/view.ts'

/** What the build says of a file of scripts. */
export interface ScriptFile {
  fileName: string
  /** The module that it was asked for as; null for a file of shared code. */
  facadeModuleId: string | null
  isEntry: boolean
  /** Files that it needs before it can run. */
  imports: readonly string[]
}

const CONTENTS: Partial<Record<Page['kind'], string>> = {
  home: 'src/pages/HomePage.tsx',
  crossing: 'src/pages/CrossingPage.tsx',
}

/**
 * The files that a page's script will ask for as soon as it runs: the content of the page, the words of its
 * language, and what these need. Named in the page they come along with the script, not after it.
 */
export function preloadsOf(files: readonly ScriptFile[], page: Page, language: Language): string[] {
  const wanted = [CONTENTS[page.kind], `src/i18n/${language}/dictionary.tsx`]
  const asked = files.filter(({ facadeModuleId }) =>
    wanted.some((module) => module !== undefined && facadeModuleId?.endsWith(`/${module}`)),
  )
  const found = new Set<ScriptFile>()
  for (const file of asked) addWithImports(file)
  return [...found].map(({ fileName }) => fileName)

  function addWithImports(file: ScriptFile): void {
    if (file.isEntry || found.has(file)) return
    found.add(file)
    for (const each of files) if (file.imports.includes(each.fileName)) addWithImports(each)
  }
}
