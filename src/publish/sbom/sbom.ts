import type { Plugin } from 'vite'
import site from '../../../package.json' with { type: 'json' }
import { cyclonedx } from './cyclonedx.ts'
import { shippedPackages } from './shipped-packages.ts'

const FILE = 'sbom.cdx.json'

/** Writes beside the site which packages it is made of, with versions and licences. */
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
