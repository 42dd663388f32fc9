import { type Machine, thisMachine } from './machine.ts'
import { firstThatStarts, pathsOf, starts } from './starts.ts'

/** The first has no windows and nothing of a desktop browser: it takes little more than half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]
/** Of Debian; older releases have the second alone. */
const PACKAGES = ['chromium-headless-shell', 'chromium']
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const INSTALL_LIMIT = 120_000
const APT_LIMIT = 600_000

/**
 * The path of a Chromium or Chrome that starts on this machine: the one CHROMIUM_PATH names, Playwright's own,
 * the system's, or a newly installed one. Rejects with a sentence on what to do.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const named = machine.env.CHROMIUM_PATH
  if (named) {
    if (await starts(named, machine)) return named
    throw new Error(`CHROMIUM_PATH is "${named}", but no browser starts from there.`)
  }
  const found =
    (await firstThatStarts([machine.playwrightPath], machine)) ??
    (await firstThatStarts(systemPaths(machine), machine)) ??
    (await download(machine)) ??
    (await installFromDebian(machine))
  if (found) return found
  throw new Error(
    'No browser was found, and none could be installed: install Chromium or Chrome and, if it is still not found, ' +
      'name it with CHROMIUM_PATH, for example: CHROMIUM_PATH=/usr/bin/chromium npm test',
  )
}

function systemPaths(machine: Machine): string[] {
  return [...pathsOf(NAMES, machine), ...MAC_PATHS]
}

async function download(machine: Machine): Promise<string | undefined> {
  machine.say('No browser found: downloading one with "playwright install chromium" …')
  await machine.run('npx', ['playwright', 'install', 'chromium', '--no-shell'], INSTALL_LIMIT)
  return firstThatStarts([machine.playwrightPath], machine)
}

async function installFromDebian(machine: Machine): Promise<string | undefined> {
  if (!machine.isRoot || !machine.exists('/usr/bin/apt-get')) return undefined
  machine.say('No browser to download: installing one with "apt-get install" …')
  await machine.run('apt-get', ['update'], APT_LIMIT)
  for (const name of PACKAGES) {
    await machine.run('apt-get', ['install', '-y', '--no-install-recommends', name], APT_LIMIT)
    const installed = await firstThatStarts(systemPaths(machine), machine)
    if (installed) return installed
  }
  return undefined
}
