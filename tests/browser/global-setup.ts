import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '../../src/publish/serve.ts'
import { findChromium } from './find-chromium.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/** Finds a browser and serves the built site on a free port; the tests' processes learn of both by environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (!existsSync(DIST)) throw new Error('There is no dist/ folder yet: run "npm run build" first.')
  process.env.CHROMIUM_PATH = await findChromium()
  const { url, close } = await serve({ directory: DIST, port: 0 })
  process.env.SITE_URL = url
  return close
}
