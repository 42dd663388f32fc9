import { readTileUrl } from './tile-url.ts'
import { virtualModule } from './virtual-module.ts'

/** `virtual:tiles`: where the detailed base map comes from, as it was set when the site was built. */
export const tilesModule = virtualModule(
  'virtual:tiles',
  () => `export default ${JSON.stringify(readTileUrl())}`,
)
