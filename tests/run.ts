// The whole test, as `npm test` runs it: everything that must hold before a change is published.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addCounts, type Counts, NO_TESTS, summaryOf } from './run/count-tests.ts'
import { browser, build, checks, type Stage, site } from './run/stages.ts'
import { type Running, startStage } from './run/start-stage.ts'

const started = new Map<Stage, Running>()

function start(stage: Stage, reportFolder: string): Running {
  const running = started.get(stage) ?? startStage(stage, reportFolder)
  started.set(stage, running)
  return running
}

function stopAll(): void {
  for (const { stop } of started.values()) stop()
}

async function runAll(reportFolder: string): Promise<{ counts: Counts; verdict: string | null }> {
  let counts = NO_TESTS
  for (const stage of [...checks, build, site, browser]) {
    console.log(`\n== ${stage.name}`)
    // The build beside the checks costs no time of its own. Trap: it may write into folders that git ignores
    // alone, since the linters read all others at that moment.
    if (stage === checks[0]) start(build, reportFolder)
    const running = start(stage, reportFolder)
    running.print()
    const { seconds, counts: counted, verdict } = await running.result
    counts = addCounts(counts, counted)
    console.log(`== ${stage.name}: ${verdict === null ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`)
    if (verdict !== null) return { counts, verdict }
  }
  return { counts, verdict: null }
}

async function main(): Promise<void> {
  const reportFolder = mkdtempSync(join(tmpdir(), 'test-run-'))

  function cleanUp(): void {
    stopAll()
    rmSync(reportFolder, { recursive: true, force: true })
  }

  process.on('exit', cleanUp)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))
  const { counts, verdict } = await runAll(reportFolder)
  console.log(`\n${verdict ?? 'Everything holds.'}`)
  console.log(summaryOf(counts))
  process.exit(verdict ? 1 : 0)
}

await main()
