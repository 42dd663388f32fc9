import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { fontsCssModule } from './src/publish/fonts/fonts-css.ts'
import { basemapModule } from './src/publish/modules/basemap.ts'
import { geodataModule, wholeDataModule } from './src/publish/modules/geodata.ts'
import { matrixCssModule, variantsCssModule } from './src/publish/modules/layout-css.ts'
import { leafletModule } from './src/publish/modules/leaflet-module.ts'
import { placesModule } from './src/publish/modules/places.ts'
import { plainPreload } from './src/publish/modules/plain-preload.ts'
import { styleEntries } from './src/publish/pages/page-styles.ts'
import { prerender } from './src/publish/pages/prerender.ts'
import { publications } from './src/publish/publications.ts'
import { sbom } from './src/publish/sbom.ts'
import { readSettings, tilesModule } from './src/publish/settings.ts'
import { siteFiles } from './src/publish/site-files/site-files.ts'

const { base, siteUrl, tileUrl } = readSettings()

export default defineConfig({
  base,
  plugins: [
    react(),
    geodataModule,
    wholeDataModule,
    leafletModule(),
    plainPreload(),
    placesModule,
    basemapModule(),
    tilesModule(tileUrl),
    fontsCssModule,
    variantsCssModule,
    matrixCssModule,
    styleEntries(),
    publications(siteUrl),
    siteFiles(siteUrl),
    sbom(),
    prerender(),
  ],
  // Otherwise the build reads this file again for the pages, and with it everything that the plugins have read.
  builder: { sharedConfigBuild: true },
  build: {
    // Inlined files become data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    target: 'es2022',
    // What a page asks for along with its own script is written into it: see pageScripts.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    rolldownOptions: {
      // The one says which plugin took how long, which is of no use here. The other, that the server holds all
      // languages at once, as it should.
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
      // What two islands share is one file: many small ones are larger together, and slower to ask for. Not in it, or it
      // would be asked for too soon: what draws the map, until it changes; the places, which are asked for by themselves;
      // and what the first script needs to ask for anything.
      output: {
        codeSplitting: {
          groups: [
            { name: 'drawing', priority: 1, test: /src.drawing.[A-Z]|map.(DrawnMap|MapInset|StaticMap)/ },
            { name: 'shared', minShareCount: 2, test: /^(?!.*(virtual:places|preload-helper))/ },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // What is tested keeps nothing between two calls, so that the tests may share what they import: it takes
    // half the time.
    pool: 'threads',
    isolate: false,
    // Of two processors it would leave one idle.
    maxWorkers: '100%',
    // Allows for a busy machine.
    testTimeout: 30_000,
  },
})
