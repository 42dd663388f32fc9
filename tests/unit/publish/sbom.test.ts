import type { Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { WEB_FONTS_FOLDER } from '../../../src/publish/fonts/web-fonts.ts'
import { cyclonedx, shippedPackages } from '../../../src/publish/sbom.ts'

const site = { name: 'itaraja', version: '0.1.0', license: 'MIT' }
const font = { name: '@fontsource/some-font', version: '5.3.0', license: 'OFL-1.1' }

it('names each package with its version, licence and address, and the site that it is part of', () => {
  expect(cyclonedx(site, [font])).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { type: 'application', name: 'itaraja' } },
    components: [
      {
        type: 'library',
        name: '@fontsource/some-font',
        version: '5.3.0',
        purl: 'pkg:npm/%40fontsource/some-font@5.3.0',
        licenses: [{ license: { id: 'OFL-1.1' } }],
      },
    ],
    dependencies: [{ ref: 'pkg:npm/itaraja@0.1.0', dependsOn: ['pkg:npm/%40fontsource/some-font@5.3.0'] }],
  })
})

it('is the same whenever it is written', () => {
  expect(JSON.stringify(cyclonedx(site, [font]))).not.toMatch(/serialNumber|timestamp/)
})

/** As much of what a build writes as is looked at. */
function bundleOf(modules: Record<string, string | null>, fonts: string[]): Rolldown.OutputBundle {
  const rendered = Object.entries(modules).map(([id, code]) => [id, { code }])
  return {
    'app.js': { type: 'chunk', modules: Object.fromEntries(rendered) },
    'font.woff2': { type: 'asset', originalFileNames: fonts },
  } as unknown as Rolldown.OutputBundle
}

function namesIn(...bundle: Parameters<typeof bundleOf>): string[] {
  return shippedPackages(bundleOf(...bundle)).map(({ name }) => name)
}

it('names a package once, whichever way its files are addressed', () => {
  const modules = { [`${process.cwd()}/node_modules/leaflet/dist/leaflet-src.esm.js`]: 'export {}' }
  expect(namesIn(modules, ['node_modules/leaflet/dist/images/layers.png'])).toEqual(['leaflet'])
})

it('knows the fonts, and what the build adds of its own', () => {
  const font = `${WEB_FONTS_FOLDER}/latin-normal.woff2`
  expect(namesIn({ '\0vite/preload-helper.js': 'x', '\0rolldown/runtime.js': 'x' }, [font])).toEqual([
    '@fontsource-variable/source-sans-3',
    'rolldown',
    'vite',
  ])
})

it('leaves out what nothing of is used, and our own code', () => {
  expect(namesIn({ '/node_modules/react/index.js': null, [`${process.cwd()}/src/a.ts`]: 'x' }, [])).toEqual(
    [],
  )
})

it('gives the version and the licence of the package that is installed', () => {
  const [react] = shippedPackages(bundleOf({}, ['node_modules/react/index.js']))
  expect(react).toEqual({ name: 'react', version: expect.stringMatching(/^19\./), license: 'MIT' })
})
