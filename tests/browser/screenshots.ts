// Pictures of the built site, to be looked at: node --import tsx tests/browser/screenshots.ts [folder] [paths…]
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { serve } from '../../src/publish/serve/serve.ts'
import { bringFonts } from './bring-fonts.ts'
import { findChromium } from './find-chromium.ts'
import { launchOptions } from './launch-options.ts'
import { type View, views } from './screenshot-views.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

async function takeAll(folder: string, paths: string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const server = await serve({ directory: DIST, port: 0 })
  bringFonts()
  const browser = await chromium.launch(launchOptions(await findChromium()))
  try {
    for (const path of paths) {
      for (const view of views) {
        const file = join(folder, `${nameOf(path)}-${view.name}.png`)
        await take(browser, new URL(path, server.url).href, view, file)
        console.log(file)
      }
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function take(browser: Browser, url: string, view: View, file: string): Promise<void> {
  const { width, height, fullPage = false, dark = false, print = false, scripts = true } = view
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: scripts,
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  })
  await page.goto(url)
  if (scripts) await mapIsLive(page, url)
  if (print) await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: file, fullPage })
  await page.close()
}

async function mapIsLive(page: Page, url: string): Promise<void> {
  if ((await page.locator('[data-map]').count()) === 0) return
  await page
    .locator('[data-map="live"]')
    .waitFor()
    .catch(() => console.error(`The map of ${url} did not become live; the picture shows the page as it is.`))
}

/** `/` is home, `/crossings/vaalimaa/2023-11-24/` is crossings-vaalimaa-2023-11-24. */
function nameOf(path: string): string {
  return (
    path
      .replace(/[^\p{L}\p{N}-]+/gu, ' ')
      .trim()
      .replaceAll(' ', '-') || 'home'
  )
}

const [folder = 'test-results/screenshots', ...paths] = process.argv.slice(2)
await takeAll(folder, paths.length > 0 ? paths : ['/', '/crossings/vaalimaa/'])
