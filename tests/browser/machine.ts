import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** What the search for a browser needs to know of, and do on, the machine it runs on. */
export type Machine = {
  env: Readonly<Record<string, string | undefined>>
  platform: string
  isRoot: boolean
  /** Where Playwright's own browser is or would be; empty where it has none for this system. */
  playwrightPath: string
  exists: (path: string) => boolean
  /** Runs a command without its output; true if it ended well within the limit, in milliseconds. */
  run: (command: string, args: string[], limit: number) => Promise<boolean>
  say: (sentence: string) => void
}

export function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    playwrightPath: playwrightPath(),
    exists: existsSync,
    run,
    say: (sentence) => console.log(sentence),
  }
}

function playwrightPath(): string {
  try {
    return chromium.executablePath()
  } catch {
    return ''
  }
}

function run(command: string, args: string[], limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    // A group of its own: npx starts further processes, which a signal to npx alone would leave behind.
    const child = spawn(command, args, { stdio: 'ignore', detached: true, env })
    const timer = setTimeout(stopGroup, limit)

    function stopGroup(): void {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    }

    function end(ok: boolean): void {
      clearTimeout(timer)
      resolve(ok)
    }

    child.on('error', () => end(false))
    child.on('exit', (code) => end(code === 0))
  })
}
