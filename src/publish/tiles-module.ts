import type { Plugin } from 'vite'
import { virtualModule } from './virtual-module.ts'

/** `virtual:tiles`: where the detailed base map comes from, as it was set when the site was built. */
export function tilesModule(tileUrl: string): Plugin {
  return virtualModule('virtual:tiles', () => `export default ${JSON.stringify(tileUrl)}`)
}
