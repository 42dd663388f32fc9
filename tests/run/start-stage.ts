import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import { type Counts, countTests, NO_TESTS } from './count-tests.ts'
import type { Stage } from './stages.ts'
import { verdictOn } from './verdict.ts'

// The stages write into a pipe and cannot see for themselves whether a terminal stands at its end.
const COLOURS = process.stdout.isTTY
  ? { FORCE_COLOR: '1', NO_COLOR: undefined }
  : { FORCE_COLOR: undefined, NO_COLOR: '1' }

/** `verdict`: what failed and how to run it alone; null where all holds. */
type Result = { seconds: number; counts: Counts; verdict: string | null }

export type Running = {
  /** Prints what the stage has said so far, and from then on whatever it says. */
  print: () => void
  stop: () => void
  result: Promise<Result>
}

/** Starts a stage; it stays silent until `print`, so that stages side by side do not talk at the same time. */
export function startStage(
  stage: Stage,
  reportFolder: string,
  out: NodeJS.WritableStream = process.stdout,
): Running {
  const reportFile = join(reportFolder, `${stage.name}.json`)
  const PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`
  const started = performance.now()
  // A group of its own: a signal to the shell alone would leave behind what the shell started.
  const child = spawn(stage.command, {
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...COLOURS, PATH, REPORT_FILE: reportFile },
  })
  const held: Buffer[] = []
  let printing = false

  function say(chunk: Buffer): void {
    if (printing) out.write(chunk)
    else held.push(chunk)
  }

  function print(): void {
    printing = true
    for (const chunk of held.splice(0)) out.write(chunk)
  }

  function stop(): void {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    process.kill(-child.pid)
  }

  child.stdout.on('data', say)
  child.stderr.on('data', say)

  const result = new Promise<Result>((done) => {
    child.on('close', async (code) => {
      const seconds = (performance.now() - started) / 1000
      const report = stage.report ? await textOf(reportFile) : ''
      const counts = stage.report ? countTests(stage.report, report) : NO_TESTS
      done({ seconds, counts, verdict: code === 0 ? null : verdictOn(stage, report) })
    })
  })
  return { print, stop, result }
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}
