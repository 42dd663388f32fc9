import type { Machine } from '../../browser/machine.ts'

/** Where Playwright's own browser is, if it is there. */
export const OWN = '/cache/playwright/browser'

export type Fake = {
  has?: string[]
  /** What `--version` prints, where it matters. */
  versions?: Record<string, string>
  /** Do not start, once they are there. */
  broken?: string[]
  /** The file that a command brings, or a program (`npx`) in any case. */
  installs?: Record<string, string>
  machine?: Partial<Machine>
}

export function fakeMachine({ has = [], versions = {}, broken = [], installs = {}, machine = {} }: Fake) {
  const files = new Set(has)
  const ran: string[] = []
  const said: string[] = []
  const fake: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    isRoot: false,
    playwrightPath: OWN,
    exists: (path) => files.has(path),
    run: async (command, args) => {
      if (args[0] === '--version') return broken.includes(command) ? undefined : (versions[command] ?? '')
      const line = [command, ...args].join(' ')
      ran.push(line)
      const installed = installs[line] ?? installs[command]
      if (installed) files.add(installed)
      return installed === undefined ? undefined : ''
    },
    say: (sentence) => said.push(sentence),
    ...machine,
  }
  return { fake, ran, said }
}
