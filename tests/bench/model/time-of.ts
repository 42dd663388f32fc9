/** Processor time of one batch at least, ms: it must be long against the clock's step. */
const BATCH = 20
const BATCHES = 5

/**
 * How long a function takes, ms of processor time, which does not count what other programs do meanwhile: the
 * least of five batches, since what disturbs only ever adds.
 */
export function timeOf(run: () => unknown): number {
  let times = 1
  while (batch(run, times) < BATCH) times *= 2
  return Math.min(...Array.from({ length: BATCHES }, () => batch(run, times))) / times
}

function batch(run: () => unknown, times: number): number {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time += 1) run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
