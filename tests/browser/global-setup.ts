import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type RunningServer, serve } from '../../src/publish/serve/serve.ts'
import { BELOW_PATH } from '../servers/below-path.ts'
import { findNginx } from '../servers/find-nginx.ts'
import { serveByNginx } from '../servers/serve-by-nginx.ts'
import { bringFonts } from './bring-fonts.ts'
import { findChromium } from './find-chromium.ts'
import { findFirefox, findWebKit } from './find-others.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

/**
 * Finds the browsers and serves the built site on a free port, and on another one the site below a path; the tests'
 * processes learn of them by environment.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (!existsSync(DIST)) throw new Error('There is no dist/ folder yet: run "npm run build" first.')
  bringFonts()
  process.env.CHROMIUM_PATH = await findChromium()
  process.env.FIREFOX_PATH = (await findFirefox()) ?? ''
  process.env.WEBKIT_PATH = (await findWebKit()) ?? ''
  const site = await serve({ directory: DIST, port: 0 })
  const below = await serveBelowPath()
  process.env.SITE_URL = site.url
  process.env.BELOW_PATH_URL = below.url

  return async function close() {
    await site.close()
    await below.close()
  }
}

/** By nginx, where the tests before have found or fetched one. */
async function serveBelowPath(): Promise<RunningServer> {
  const nginx = await findNginx()
  console.log(
    `The site below ${BELOW_PATH.base} is served by ${nginx ? 'nginx' : 'the local server: no nginx'}.`,
  )
  return nginx ? serveByNginx(nginx, BELOW_PATH) : serve({ ...BELOW_PATH, port: 0 })
}
