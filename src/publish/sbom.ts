import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import type { Plugin, Rolldown } from 'vite'
import site from '../../package.json' with { type: 'json' }
import { FONT_PACKAGE, WEB_FONTS_FOLDER } from './fonts/web-fonts.ts'

const FILE = 'sbom.cdx.json'

/** Writes a list of the site's packages beside it, with versions and licences. */
export function sbom(): Plugin {
  return {
    name: 'sbom',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // After the styles, which bring the fonts.
      order: 'post',
      handler(_, bundle) {
        const bill = cyclonedx(site, shippedPackages(bundle))
        this.emitFile({ type: 'asset', fileName: FILE, source: `${JSON.stringify(bill, null, 2)}\n` })
      },
    },
  }
}

/**
 * A bill of materials, by https://cyclonedx.org/docs/1.6/json/. It has neither date nor serial number, so that the
 * same site has the same one.
 */
export function cyclonedx(site: Package, shipped: readonly Package[]): object {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: component('application', site) },
    components: shipped.map((each) => component('library', each)),
    dependencies: [{ ref: purl(site), dependsOn: shipped.map(purl) }],
  }
}

function component(type: 'application' | 'library', { name, version, license }: Package): object {
  const id = purl({ name, version })
  return { 'bom-ref': id, type, name, version, purl: id, licenses: [{ license: { id: license } }] }
}

/** A package's address in any registry: https://github.com/package-url/purl-spec. */
function purl({ name, version }: Pick<Package, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

const Package = v.object({ name: v.string(), version: v.string(), license: v.string() })

/** A package that browsers get a part of, as its own package.json describes it. */
export type Package = v.InferOutput<typeof Package>

/** What the build itself adds, or has made from a package. */
const ADDED: readonly [RegExp, string][] = [
  [new RegExp(`^${WEB_FONTS_FOLDER}/`), `node_modules/${FONT_PACKAGE}`],
  [/^\0vite\//, 'node_modules/vite'],
  [/^\0rolldown\//, 'node_modules/rolldown'],
]

/**
 * Every package with a part in the built scripts, styles and fonts, by name. Packages that only build the site, and
 * parts that nothing uses, are not included. Throws if a package states no licence.
 */
export function shippedPackages(bundle: Rolldown.OutputBundle): Package[] {
  const folders = Object.values(bundle).flatMap((output) => sourcesOf(output).flatMap(folderOf))
  return [...new Set(folders)]
    .map((folder) => v.parse(Package, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

function sourcesOf(output: Rolldown.OutputChunk | Rolldown.OutputAsset): string[] {
  if (output.type === 'asset') return output.originalFileNames
  return Object.entries(output.modules).flatMap(([id, { code }]) => (code ? [id] : []))
}

/** The folder of the package that a module or file belongs to, at most one. */
function folderOf(source: string): string[] {
  const added = ADDED.find(([pattern]) => pattern.test(source))?.[1]
  const own = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(source)?.[0]
  const folder = added ?? own
  return folder ? [resolve(folder)] : []
}
