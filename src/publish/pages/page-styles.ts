import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Page } from '../../address/view.ts'

type Kind = Page['kind']

/** What the build reports of a file that is no script. */
export interface BuiltFile {
  fileName: string
  /** The modules that it was made of, as they were imported. */
  originalFileNames: readonly string[]
  source: string | Uint8Array
}

const FONTS = 'virtual:fonts.css'
const MATRIX_MEASURES = 'virtual:matrix-measures.css'

/**
 * The style sheets of each kind of page: first its own, which names the layers in their order and the sheets of its
 * parts; then those that the build generates.
 */
const SHEETS: Readonly<Record<Kind, readonly string[]>> = {
  home: ['src/pages/home.css', MATRIX_MEASURES, 'virtual:border-room.css', 'virtual:home-layout.css', FONTS],
  crossing: ['src/pages/crossing.css', 'virtual:crossing-room.css', 'virtual:crossing-layout.css', FONTS],
  decisions: ['src/pages/decisions.css', FONTS],
  about: ['src/pages/about.css', FONTS],
  embed: ['src/pages/embed.css', 'virtual:embed-layout.css', FONTS],
  'not-found': ['src/pages/not-found.css', FONTS],
}

/** Builds each style sheet of a page by itself, beside the scripts: no script imports one. */
export function styleEntries(): Plugin {
  const input = ['index.html', ...new Set(Object.values(SHEETS).flat())]
  return {
    name: 'style-entries',
    config: () => ({ environments: { client: { build: { rolldownOptions: { input } } } } }),
  }
}

/**
 * The styles of each kind of page, taken from the build's files, which are then deleted: the styles are inlined,
 * since a page that waits for a second file is painted half a second later.
 */
export function takeStyles(files: readonly BuiltFile[], outDir: string): (kind: Kind) => string {
  const inlined = new Set(Object.values(SHEETS).flat())
  // Others are loaded by scripts.
  const sheets = files.filter(({ originalFileNames }) =>
    originalFileNames.some((module) => inlined.has(module)),
  )
  for (const { fileName } of sheets) rmSync(join(outDir, fileName))

  function builtFrom(module: string): string {
    const sheet = sheets.find(({ originalFileNames }) => originalFileNames.includes(module))
    if (!sheet) throw new Error(`The build has no style sheet of ${module}.`)
    return sheet.source.toString().trim()
  }

  return (kind) => `<style>${SHEETS[kind].map(builtFrom).join('\n')}</style>`
}

/** The same in development, where a script loads the styles and renews them as they are edited. */
export function liveStyles(kind: Kind): string {
  const imports = SHEETS[kind].map(
    (sheet) => `import '${sheet.startsWith('virtual:') ? sheet : `/${sheet}`}'`,
  )
  return `<script type="module">${imports.join(';')}</script>`
}
