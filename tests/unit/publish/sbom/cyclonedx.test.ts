import { expect, it } from 'vitest'
import { cyclonedx } from '../../../../src/publish/sbom/cyclonedx.ts'

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
