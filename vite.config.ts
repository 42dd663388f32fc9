import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { basemapModule } from './src/publish/basemap-module.ts'
import { formsCssModule } from './src/publish/forms-css-module.ts'
import { geodataModule } from './src/publish/geodata-module.ts'
import { placesModule } from './src/publish/places.ts'
import { prerender } from './src/publish/prerender.ts'
import { sbom } from './src/publish/sbom/sbom.ts'
import { readSettings } from './src/publish/settings.ts'
import { wholeDataModule } from './src/publish/whole-data.ts'

export default defineConfig({
  base: readSettings().base,
  plugins: [
    react(),
    geodataModule,
    wholeDataModule,
    placesModule,
    basemapModule(),
    formsCssModule,
    sbom(),
    prerender(),
  ],
  build: {
    // Inlined files become data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Says which plugin took how long, which is of no use to who builds.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // What is tested keeps nothing between two calls, so that the tests may share what they import: it takes
    // half the time.
    pool: 'threads',
    isolate: false,
  },
})
