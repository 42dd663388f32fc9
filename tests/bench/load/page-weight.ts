import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SIBLINGS } from '../../../src/publish/precompress.ts'

type Encoding = keyof typeof SIBLINGS

/** The files that a page of a built site loads by itself, below the site's folder. */
export interface PageFiles {
  html: string
  styles: readonly string[]
  fonts: readonly string[]
  /** What its HTML asks for: they run before the live map. */
  firstScripts: readonly string[]
  /** These, and all that they may load. */
  scripts: readonly string[]
}

/** What a page loads, read from its HTML and its scripts; for a site at the root of its host. */
export function filesOf(site: string, html: string): PageFiles {
  const tags = readFileSync(join(site, html), 'utf8').match(/<(?:script|link)\b[^>]*>/g) ?? []
  const named = (kind: RegExp) =>
    tags.filter((tag) => kind.test(tag)).flatMap((tag) => /(?:src|href)="\/([^"]+)"/.exec(tag)?.[1] ?? [])
  const firstScripts = named(/type="module"|rel="modulepreload"/)
  return {
    html,
    styles: named(/rel="stylesheet"/),
    fonts: named(/as="font"/),
    firstScripts,
    scripts: withImported(site, firstScripts),
  }
}

/** Scripts name each other by their file names, which end with a hash of their content. */
function withImported(site: string, first: readonly string[]): string[] {
  const found = new Set<string>()
  const open = [...first]
  for (let script = open.pop(); script !== undefined; script = open.pop()) {
    if (found.has(script)) continue
    found.add(script)
    const names = readFileSync(join(site, script), 'utf8').match(/[\w.~-]+\.js\b/g) ?? []
    open.push(...names.map((name) => `assets/${name}`).filter((path) => existsSync(join(site, path))))
  }
  return [...found]
}

/** What is sent for some files, bytes: compressed, where the build compressed them. */
export function sizeOf(site: string, files: readonly string[], encoding: Encoding): number {
  return files.reduce((sum, file) => {
    const compressed = join(site, file) + SIBLINGS[encoding]
    return sum + statSync(existsSync(compressed) ? compressed : join(site, file)).size
  }, 0)
}

/** Weights of a page in bytes: of scripts in gzip, of all its first view in Brotli. */
export function weightOf(site: string, html: string) {
  const { styles, fonts, firstScripts, scripts } = filesOf(site, html)
  return {
    firstScripts: sizeOf(site, firstScripts, 'gzip'),
    scripts: sizeOf(site, scripts, 'gzip'),
    firstView: sizeOf(site, [html, ...styles, ...fonts, ...scripts], 'br'),
  }
}

/** What a page may weigh, bytes. */
export const BUDGETS: Readonly<ReturnType<typeof weightOf>> = {
  firstScripts: 100_000,
  scripts: 160_000,
  firstView: 350_000,
}
