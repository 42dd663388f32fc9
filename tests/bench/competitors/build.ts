import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { precompress } from '../../../src/publish/hosting/precompress.ts'
import { writeData } from './write-data.ts'

export const COMPETITORS = ['leaflet', 'maplibre', 'react-leaflet'] as const
export type Competitor = (typeof COMPETITORS)[number]

/** Builds each page into a folder of its name, with its data, and compresses them all as the site is. */
export async function buildCompetitors(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const data = join(folder, '.data')
  writeData(data)
  for (const name of COMPETITORS) {
    await build({
      configFile: false,
      root: fileURLToPath(new URL(`${name}/`, import.meta.url)),
      publicDir: data,
      plugins: name === 'react-leaflet' ? [react()] : [],
      // As the site itself is built.
      build: { outDir: join(folder, name), emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
      worker: { format: 'es' },
      logLevel: 'error',
    })
  }
  await precompress(folder)
}
