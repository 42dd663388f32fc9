import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { SIBLING } from '../../src/publish/hosting/precompress.ts'
import { siteFiles } from './site-files.ts'

/** What a page of a built site asks for in its HTML and the styles in it, below the site's folder. */
interface NamedFiles {
  styles: readonly string[]
  fonts: readonly string[]
  /** The paths of its map. */
  map: readonly string[]
  /** What its scripts know about it: a module, but no code. */
  data: readonly string[]
  /** They run before the live map. */
  firstScripts: readonly string[]
}

/** Read from a page's HTML; for a site at the root of its host. */
function namedBy(site: string, html: string): NamedFiles {
  const text = readFileSync(join(site, html), 'utf8')
  const tags = text.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const named = (kind: RegExp) =>
    tags.filter((tag) => kind.test(tag)).flatMap((tag) => /(?:src|href)="\/([^"]+)"/.exec(tag)?.[1] ?? [])
  const modules = named(/type="module"|rel="modulepreload"/)
  const isData = (file: string) => /^assets\/(?:data|facts)-/.test(file)
  return {
    styles: named(/rel="stylesheet"/),
    fonts: [...new Set([...text.matchAll(/url\(\/([^)]+\.woff2)\)/g)].flatMap(([, file]) => file ?? []))],
    map: [...new Set([...text.matchAll(/<use href="\/([^"#]+\.svg)#/g)].flatMap(([, file]) => file ?? []))],
    data: modules.filter(isData),
    firstScripts: modules.filter((file) => !isData(file)),
  }
}

/** The scripts that the HTML of any page of a site names, and those of the islands on any. */
export function namedScripts(site: string): ReadonlySet<string> {
  const files = siteFiles(site)
  const pages = files.filter((file) => file.endsWith('.html'))
  const islands = new Set(pages.flatMap((page) => islandsOf(site, page)))
  return new Set([
    ...pages.flatMap((page) => namedBy(site, page).firstScripts),
    ...files.filter((file) => islands.has(nameOf(file))),
  ])
}

function islandsOf(site: string, html: string): string[] {
  return [...readFileSync(join(site, html), 'utf8').matchAll(/data-island="(\w+)"/g)].map(
    ([, name = '']) => name,
  )
}

/** `assets/Matrix-BPtQO0r9.js` is of the island `Matrix`. */
function nameOf(file: string): string {
  return /^assets\/(\w+)-[\w-]{8}\.js$/.exec(file)?.[1] ?? ''
}

/**
 * All scripts that a page may load, and the style sheet that comes with the live map. What only other pages name or
 * have on them it never does: the words of another language, another page's islands.
 */
function filesFrom(site: string, html: string, named: ReadonlySet<string>): string[] {
  const islands = islandsOf(site, html)
  const ofIslands = [...named].filter((file) => islands.includes(nameOf(file)))
  const found = new Set([...namedBy(site, html).firstScripts, ...ofIslands])
  // A set goes on to what is added to it on the way.
  for (const script of found) {
    // Scripts name each other by their file names, which end with a hash of their content.
    for (const name of readFileSync(join(site, script), 'utf8').match(/[\w.~-]+\.(?:js|css)\b/g) ?? []) {
      const path = `assets/${name}`
      if (!named.has(path) && existsSync(join(site, path))) found.add(path)
    }
  }
  return [...found]
}

/** What is sent for some files, bytes: in Brotli, where the build compressed them. */
export function sizeOf(site: string, files: readonly string[]): number {
  return files.reduce((sum, file) => {
    const compressed = join(site, file) + SIBLING
    return sum + statSync(existsSync(compressed) ? compressed : join(site, file)).size
  }, 0)
}

/** What some files weigh in gzip, bytes. */
function gzipSizeOf(site: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file)), { level: 9 }).length, 0)
}

/** What loads only when a reader asks for it: behind a button, or with an address that has to be mended. */
const ASKED_FOR =
  /^assets\/(?:LayersSheet|load-newsroom|newsroom|NearestToMe|nearest|seldom|late-font|parts)-/

/** Border and places, which the live map is drawn from. */
const DATA_MODULE = /^assets\/_virtual_/

/**
 * Weights of a page in bytes: of scripts in gzip, of its HTML and of all its first view in Brotli. `named` is of all
 * pages.
 */
export function weightOf(site: string, html: string, named = namedScripts(site)) {
  const { styles, fonts, map, data, firstScripts } = namedBy(site, html)
  const later = filesFrom(site, html, named).filter((file) => !ASKED_FOR.test(file))
  const scripts = later.filter((file) => file.endsWith('.js') && !DATA_MODULE.test(file))
  return {
    firstScripts: gzipSizeOf(site, firstScripts),
    scripts: gzipSizeOf(site, scripts),
    html: sizeOf(site, [html]),
    firstView: sizeOf(site, [html, ...styles, ...fonts, ...map, ...data, ...later]),
  }
}

/** What a page may weigh, bytes. */
export const BUDGETS: Readonly<ReturnType<typeof weightOf>> = {
  firstScripts: 107_500,
  scripts: 166_500,
  html: 60_000,
  firstView: 285_000,
}

/** What the HTML of a crossing's page may weigh, bytes: there is one for each crossing at each moment. */
export const CROSSING_HTML = 45_000
