import { cpus, release, totalmem, type } from 'node:os'

/** What figures depend on, in one line. */
export function machine(): string {
  const cores = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory}; ${type()} ${release()}; Node.js ${process.versions.node}`
}
