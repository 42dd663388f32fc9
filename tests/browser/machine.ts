import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type BrowserType, chromium } from '@playwright/test'

/** What the search for a browser needs to know of, and do on, the machine it runs on. */
export type Machine = {
  env: Readonly<Record<string, string | undefined>>
  platform: string
  isRoot: boolean
  /** Where Playwright's own browser is or would be; empty where it has none for this system. */
  playwrightPath: string
  exists: (path: string) => boolean
  /** Runs a command; what it prints, if it ended well within the limit, in milliseconds. */
  run: (command: string, args: string[], limit: number) => Promise<string | undefined>
  say: (sentence: string) => void
}

export function thisMachine(browser: BrowserType = chromium): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    playwrightPath: playwrightPath(browser),
    exists: existsSync,
    run,
    say: (sentence) => console.log(sentence),
  }
}

function playwrightPath(browser: BrowserType): string {
  try {
    return browser.executablePath()
  } catch {
    return ''
  }
}

function run(command: string, args: string[], limit: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    // A group of its own: npx starts further processes, which a signal to npx alone would leave behind.
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'], detached: true, env })
    const timer = setTimeout(stopGroup, limit)
    let printed = ''

    function stopGroup(): void {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    }

    function end(result: string | undefined): void {
      clearTimeout(timer)
      resolve(result)
    }

    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    child.on('error', () => end(undefined))
    child.on('close', (code) => end(code === 0 ? printed : undefined))
  })
}
