import type { LaunchOptions } from '@playwright/test'

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
