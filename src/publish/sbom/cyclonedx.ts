import type { Package } from './shipped-packages.ts'

/**
 * A bill of materials: what the site is made of, by https://cyclonedx.org/docs/1.6/json/. It has neither date nor serial
 * number, so that the same site has the same one.
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
