import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import type { Page } from '../address/view.ts'

type Kind = Page['kind']

/** The style sheet of each kind of page, which names the sheets of its parts; below the root of the project. */
const SHEETS: Readonly<Record<Kind, string>> = {
  home: 'src/pages/home.css',
  crossing: 'src/pages/crossing.css',
  decisions: 'src/pages/decisions.css',
  about: 'src/pages/about.css',
  embed: 'src/pages/embed.css',
  'not-found': 'src/pages/not-found.css',
}

/** Sheets that the build makes: of every page, and of those with a map. They come last, since a page's own names the layers. */
const FONTS = 'virtual:fonts.css'
const MAP_FORMS = 'virtual:map-forms.css'
const WITH_MAP: readonly Kind[] = ['home', 'crossing', 'embed']

/** The sheets of a kind of page, as modules, in their order. */
function sheetsOf(kind: Kind): string[] {
  return [SHEETS[kind], ...(WITH_MAP.includes(kind) ? [MAP_FORMS] : []), FONTS]
}

/** Builds each style sheet by itself, beside the scripts: no script asks for one. */
export function styleEntries(): Plugin {
  const sheets = [...Object.values(SHEETS), MAP_FORMS, FONTS]
  const input = ['index.html', ...sheets]
  return {
    name: 'style-entries',
    config: () => ({ environments: { client: { build: { rolldownOptions: { input } } } } }),
  }
}

/**
 * The styles of each kind of page, out of what was built, where their files are no longer needed then: they stand in the
 * pages, since one that waits for a second file is painted half a second later.
 */
export function takeStyles(
  output: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[],
  outDir: string,
): (kind: Kind) => string {
  const sheets = output
    .filter((file) => file.type === 'asset')
    .filter(({ fileName }) => fileName.endsWith('.css'))
  for (const { fileName } of sheets) rmSync(join(outDir, fileName))

  function builtFrom(module: string): string {
    const sheet = sheets.find(({ originalFileNames }) => originalFileNames.includes(module))
    if (!sheet) throw new Error(`The build has no style sheet of ${module}.`)
    return sheet.source.toString().trim()
  }

  return (kind) => `<style>${sheetsOf(kind).map(builtFrom).join('\n')}</style>`
}

/** The same in development, where styles come with a script that renews them as they are edited. */
export function liveStyles(kind: Kind): string {
  const imports = sheetsOf(kind).map(
    (sheet) => `import '${sheet.startsWith('virtual:') ? sheet : `/${sheet}`}'`,
  )
  return `<script type="module">${imports.join(';')}</script>`
}
