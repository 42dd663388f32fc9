import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { fontsCssModule } from './src/publish/fonts/fonts-css.ts'
import { styleEntries } from './src/publish/pages/page-styles.ts'
import { prerender } from './src/publish/pages/prerender.ts'
import { publications } from './src/publish/publications.ts'
import { warnOfOldRecord } from './src/publish/record-age.ts'
import { sbom } from './src/publish/sbom.ts'
import { readSettings, tilesModule } from './src/publish/settings.ts'
import { siteFiles } from './src/publish/site-files/site-files.ts'
import { basemapModule } from './src/publish/virtual-modules/basemap.ts'
import { borderModule } from './src/publish/virtual-modules/border.ts'
import { geodataModule, wholeDataModule } from './src/publish/virtual-modules/geodata.ts'
import {
  crossingCssModule,
  embedCssModule,
  homeCssModule,
  matrixCssModule,
  roomCssModules,
} from './src/publish/virtual-modules/layout-css.ts'
import { leafletModule } from './src/publish/virtual-modules/leaflet-module.ts'
import { placesModule } from './src/publish/virtual-modules/places.ts'
import { plainPreload } from './src/publish/virtual-modules/plain-preload.ts'

const { base, siteUrl, tileUrl } = readSettings()

/** What only islands share that do not begin first. */
const LATER =
  /src.(parts.(layers|time|share.CopyButton|crossing.NearestOpen)|model.(distances|geodesic)|drawing.time-scale|words.period-heads)/

export default defineConfig({
  base,
  plugins: [
    react(),
    geodataModule,
    wholeDataModule,
    leafletModule(),
    plainPreload(),
    borderModule,
    placesModule,
    basemapModule(),
    tilesModule(tileUrl),
    fontsCssModule,
    homeCssModule,
    crossingCssModule,
    embedCssModule,
    matrixCssModule,
    ...roomCssModules,
    styleEntries(),
    warnOfOldRecord(),
    publications(siteUrl),
    siteFiles(siteUrl),
    sbom(),
    prerender(),
  ],
  // Otherwise the build of the pages would read this file, and everything that its plugins read, a second time.
  builder: { sharedConfigBuild: true },
  build: {
    // Inlined files become data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Each page names what it preloads: see pageScripts.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    rolldownOptions: {
      // Plugin timings are of no use here. The other check warns that the server holds all languages at once, as it should.
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
    },
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // What two islands share is one file: many small ones are larger together, and slower to load. It leaves out what
          // must not load so soon: what draws the map, until it changes; border and places, which are loaded by themselves; and the
          // preload helper of the first script. What no first island needs is a file of its own.
          output: {
            codeSplitting: {
              groups: [
                { name: 'drawing', priority: 1, test: /src.drawing.[A-Z]|map.(DrawnMap|MapInset|StaticMap)/ },
                { name: 'later', minShareCount: 2, priority: 1, test: LATER },
                { name: 'shared', minShareCount: 2, test: /^(?!.*(virtual:(border|places)|preload-helper))/ },
              ],
              includeDependenciesRecursively: false,
            },
          },
        },
      },
    },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // The code keeps no state between calls, so tests may share their imports: it takes half the time.
    pool: 'threads',
    isolate: false,
    // By default one of two processors would be idle.
    maxWorkers: '100%',
    // Allows for a busy machine.
    testTimeout: 30_000,
  },
})
