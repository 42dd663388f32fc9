// What Lighthouse says of the built site on a phone: `npm run bench:lighthouse`. Fetches Lighthouse, 178 MB.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '../../src/publish/serve/serve.ts'
import { findChromium } from '../browser/find-chromium.ts'
import { DIST } from '../site/site-files.ts'
import { CATEGORIES, lighthouse, VERSION } from './lighthouse/run-lighthouse.ts'
import { table } from './report/markdown.ts'
import { writeSection } from './report/results-file.ts'

const PAGES = ['', 'crossings/salla/', 'embed/'].filter((page) => existsSync(join(DIST, page, 'index.html')))

const chromium = await findChromium()
const site = await serve({ directory: DIST, port: 0 })
const rows: string[][] = []
try {
  for (const page of PAGES) {
    const scores = await lighthouse(site.url + page, chromium)
    rows.push([`\`/${page}\``, ...scores.map((score) => (score === null ? '–' : (score * 100).toFixed(0)))])
  }
} finally {
  await site.close()
}
writeSection({
  title: 'Lighthouse',
  command: 'npm run bench:lighthouse',
  versions: [`Lighthouse ${VERSION}`],
  body: table(['Page, on a phone', ...CATEGORIES], rows),
})
