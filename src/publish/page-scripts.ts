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
  embed: 'src/embed/EmbedPage.tsx',
  'not-found': 'src/pages/NotFoundPage.tsx',
}

/**
 * The script of every page, first, and the files that it will ask for as soon as it runs: what takes the page over, its
 * content, the words of its language, and what these need. Named in the page they come along with it, not after. A page
 * of text alone asks for the first.
 */
export function pageScripts(files: readonly ScriptFile[], page: Page, language: Language): string[] {
  const content = CONTENTS[page.kind]
  const wanted = content ? ['src/take-over.tsx', content, `src/i18n/${language}/dictionary.tsx`] : []
  const isAsked = ({ isEntry, facadeModuleId }: ScriptFile) =>
    isEntry || wanted.some((module) => facadeModuleId?.endsWith(`/${module}`))
  const found = new Set(files.filter(isAsked))
  // A set goes on to what is added to it on the way.
  for (const { imports } of found) {
    for (const file of files) if (imports.includes(file.fileName)) found.add(file)
  }
  return [...found].map(({ fileName }) => fileName)
}
