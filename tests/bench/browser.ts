// Loads the site and its competitors side by side, and uses the home page: `npm run bench -- --rounds 7`. With
// `--before DIRECTORY`, which holds another build of the site, that is measured in the same rounds.
import { parseArgs } from 'node:util'
import { serve } from '../../src/publish/serve/serve.ts'
import { type Cost, measureInteraction } from './interaction/measure-interaction.ts'
import { reportInteraction } from './interaction/report-interaction.ts'
import { DIST, serveCandidates } from './load/candidates.ts'
import { launchBrowser } from './load/conditions.ts'
import { reportLoads } from './load/report-loads.ts'
import { runRounds } from './load/run-rounds.ts'
import { versionOf } from './report/packages.ts'
import { writeSection } from './report/results-file.ts'

const DEFAULT_ROUNDS = '7'
/** What the competitors are made of. */
const LIBRARIES = [
  ...['leaflet', 'react', 'react-leaflet'].map((name) => versionOf('site', name)),
  versionOf('bench', 'maplibre-gl'),
]

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: DEFAULT_ROUNDS }, before: { type: 'string' } },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new Error(`--rounds is to be a whole number from 1 on, but is "${values.rounds}".`)
}

const { before } = values
const command = `npm run bench -- --rounds ${rounds}${before === undefined ? '' : ' --before DIRECTORY'}`
const browser = await launchBrowser()
const chromium = `Chromium ${browser.version()}`
try {
  await benchLoads()
  await benchInteraction()
} finally {
  await browser.close()
}

async function benchLoads(): Promise<void> {
  const { candidates, close } = await serveCandidates(before)
  try {
    const outcomes = await runRounds(browser, candidates, rounds)
    const body = reportLoads(candidates, outcomes)
    writeSection({ title: 'Page loads', command, versions: [chromium, ...LIBRARIES], body })
  } finally {
    await close()
  }
}

async function benchInteraction(): Promise<void> {
  const directories = before === undefined ? [DIST] : [DIST, before]
  const sites = await Promise.all(directories.map((directory) => serve({ directory, port: 0 })))
  try {
    const costs: Cost[][][] = sites.map(() => [])
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { url }] of sites.entries())
        costs[index]?.push(await measureInteraction(browser, url))
    }
    writeSection({ title: 'Interaction', command, versions: [chromium], body: reportInteraction(costs) })
  } finally {
    await Promise.all(sites.map((site) => site.close()))
  }
}
