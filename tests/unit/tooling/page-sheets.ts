import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import postcss from 'postcss'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** The selectors of a style sheet and of those that it names; paths are below the root of the project. */
export function selectorsOf(sheet: string): string[] {
  const selectors: string[] = []
  const css = postcss.parse(read(sheet))
  css.walkAtRules('import', ({ params }) => {
    const [, named = ''] = /^"(.+?)"/.exec(params) ?? []
    // Of a package's own rules none can be left out.
    if (named.startsWith('.')) selectors.push(...selectorsOf(join(dirname(sheet), named)))
  })
  css.walkRules((rule) => {
    selectors.push(...rule.selectors)
  })
  return selectors
}

/** The classes in some selectors. */
export function classesIn(selectors: readonly string[]): Set<string> {
  return new Set(
    selectors.flatMap((text) => Array.from(text.matchAll(/\.([a-z][\w-]*)/g), ([, name = '']) => name)),
  )
}

/** The code that some modules lead to, at once or later. */
export function codeFrom(modules: readonly string[]): string {
  const found = new Set(modules)
  // A set goes on to what is added to it on the way.
  for (const module of found) {
    for (const [, named = ''] of read(module).matchAll(/(?:from|import) ?\(?'(\.[^']+\.tsx?)'/g)) {
      const path = relative(ROOT, join(ROOT, dirname(module), named))
      if (existsSync(join(ROOT, path))) found.add(path)
    }
  }
  return [...found].map(read).join('\n')
}

/** The classes that elements are given in some code, as far as they are written out. */
export function classesGivenIn(code: string): Set<string> {
  const given = code.match(/className=(?:"[^"]*"|\{[^}]*\})/g) ?? []
  return new Set(given.flatMap((text) => text.match(/(?<=["'`\s])[a-z][\w-]*(?=["'`\s])/g) ?? []))
}

/** Whether a class may come about in some code: written out, or put together behind a beginning. */
export function mayGive(code: string): (name: string) => boolean {
  const words = new Set(code.match(/(?<=["'`\s])[a-z][\w-]*(?=["'`\s$,:}])/g))
  const beginnings = Array.from(code.matchAll(/([a-z][\w-]*-)\$\{/g), ([, beginning = '']) => beginning)
  return (name) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning))
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}
