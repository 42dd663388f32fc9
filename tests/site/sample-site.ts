import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { precompress } from '../../src/publish/hosting/precompress.ts'

const LONG = 'Itäraja – Восточная граница\n'.repeat(100)

/** One of each kind of file that has a rule or a type of its own, whatever the site has of them today. */
const FILES = [
  'index.html',
  '404.html',
  'fi/index.html',
  'crossings/salla/index.html',
  'embed/index.html',
  'embed/crossings/salla/index.html',
  'fi/embed/index.html',
  'ru/embed/crossings/salla/index.html',
  'feed.xml',
  'fi/feed.xml',
  'sitemap.xml',
  'robots.txt',
  'manifest.webmanifest',
  'data/status.csv',
  'data/decisions.json',
  'data/snapshots/2023-11-01.geojson',
  'assets/app-1a2b3c4d.js',
  'assets/app-1a2b3c4d.css',
  'assets/font-1a2b3c4d.woff2',
  'share/home.png',
  'icon.svg',
]

/** What is not for readers. */
const HIDDEN = ['_headers', '.env', 'data/.git/config']

export interface PreparedSite {
  directory: string
  remove?: () => Promise<void>
}

/** Writes a site of these files for a path below a host into a new folder, compressed as the build does. */
export async function writeSampleSite(base: string): Promise<PreparedSite> {
  const root = await mkdtemp(join(tmpdir(), 'sample-site-'))
  const directory = join(root, base)
  for (const name of [...FILES, ...HIDDEN]) {
    await mkdir(dirname(join(directory, name)), { recursive: true })
    await writeFile(join(directory, name), name + LONG)
  }
  await precompress(directory)
  return { directory, remove: () => rm(root, { recursive: true }) }
}
