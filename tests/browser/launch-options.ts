import { firefox, type LaunchOptions, type PlaywrightWorkerOptions } from '@playwright/test'

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Hinted letters are wider than those that readers see.
  '--font-render-hinting=none',
]

/** How every test and screenshot starts the browser. */
export function launchOptions(
  executablePath = process.env.CHROMIUM_PATH,
  isRoot = process.getuid?.() === 0,
): LaunchOptions {
  // Chromium refuses to start its sandbox as root.
  const args = isRoot ? ['--no-sandbox', ...QUIET] : QUIET
  return executablePath ? { args, executablePath } : { args }
}

/** How the tests of every browser start Firefox: Playwright's own, or the one that everybody has. */
export function firefoxOptions(
  executablePath = process.env.FIREFOX_PATH,
): Pick<PlaywrightWorkerOptions, 'channel' | 'launchOptions'> {
  const isOwn = executablePath === firefox.executablePath()
  return {
    channel: executablePath && !isOwn ? 'moz-firefox' : undefined,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // A page kept for Back comes back without a word to Playwright, which waits for its load.
      firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
    },
  }
}

/** No such browser was found before the tests; they do not start without a Chromium. */
export function isMissing(browserName: string, env = process.env): boolean {
  return env[`${browserName.toUpperCase()}_PATH`] === ''
}
