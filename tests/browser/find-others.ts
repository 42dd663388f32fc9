import { firefox, webkit } from '@playwright/test'
import { type Machine, thisMachine } from './machine.ts'
import { firstThatStarts, pathsOf, starts, versionOf } from './starts.ts'

const NAMES = ['firefox', 'firefox-esr']
const MAC_PATHS = ['/Applications/Firefox.app/Contents/MacOS/firefox']
/** The first that was seen to do all that Playwright asks of a Firefox that is not its own. */
const OLDEST = 153

/**
 * The path of a Firefox that starts on this machine and can be driven: the one FIREFOX_PATH names, Playwright's own,
 * or the system's. Where there is none, says so.
 */
export async function findFirefox(machine: Machine = thisMachine(firefox)): Promise<string | undefined> {
  const named = machine.env.FIREFOX_PATH
  if (named) {
    if (await starts(named, machine)) return named
    throw new Error(`FIREFOX_PATH is "${named}", but no browser starts from there.`)
  }
  const own = await firstThatStarts([machine.playwrightPath], machine)
  if (own) return own
  for (const path of [...pathsOf(NAMES, machine), ...MAC_PATHS])
    if (machine.exists(path) && (await majorVersionOf(path, machine)) >= OLDEST) return path
  machine.say(
    `No Firefox, or none since ${OLDEST}, is on this machine: its tests are skipped. ` +
      'To run them: npx playwright install firefox',
  )
  return undefined
}

/** Playwright's own, which alone it can drive. Where it is missing, says so. */
export async function findWebKit(machine: Machine = thisMachine(webkit)): Promise<string | undefined> {
  const own = await firstThatStarts([machine.playwrightPath], machine)
  if (own) return own
  machine.say(
    "Playwright's WebKit, which stands for Safari, is not on this machine: its tests are skipped. " +
      'To run them: npx playwright install --with-deps webkit',
  )
  return undefined
}

async function majorVersionOf(path: string, machine: Machine): Promise<number> {
  const printed = await versionOf(path, machine)
  return Number(/Firefox (\d+)/.exec(printed ?? '')?.[1] ?? 0)
}
