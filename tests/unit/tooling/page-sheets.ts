import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

const IMPORT = /(?:from|import) ?\(?'(\.[^']+\.tsx?)'/g
const ISLANDS = 'src/pages/islands.ts'

/** The code that some modules lead to, at once, later or as islands. */
export function codeFrom(modules: readonly string[]): string {
  const found = new Set(modules)
  // A set goes on to what is added to it on the way.
  for (const module of found) {
    const code = read(module)
    const imported = Array.from(withoutTypes(code).matchAll(IMPORT), ([, named = '']) =>
      join(dirname(module), named),
    )
    const islands = Array.from(code.matchAll(/<Island name="(\w+)"/g), ([, name = '']) => scriptOf(name))
    for (const each of [...imported, ...islands]) {
      if (existsSync(join(ROOT, each))) found.add(each)
    }
  }
  return [...found].map(read).join('\n')
}

/** The module of an island, as the table of islands names it. */
function scriptOf(island: string): string {
  const [, named = ''] = new RegExp(`import\\('(.+/${island}\\.tsx)'\\)`).exec(read(ISLANDS)) ?? []
  return join(dirname(ISLANDS), named)
}

/** Imports of types bring nothing to a page. */
function withoutTypes(code: string): string {
  return code.replace(/^import type [^']*'[^']*'$/gm, '')
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
