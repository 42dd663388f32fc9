import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { packagePath } from '../report/packages.ts'

const PROGRAM = packagePath('bench', 'autocannon', 'autocannon.js')

const Result = v.object({
  requests: v.object({ average: v.number(), total: v.number() }),
  /** ms */
  latency: v.object({ p50: v.number(), p99: v.number() }),
  throughput: v.object({ average: v.number() }),
  errors: v.number(),
  timeouts: v.number(),
  non2xx: v.number(),
})
export type LoadResult = v.InferOutput<typeof Result>

/** Asks for an address as fast as it is answered, compressed, over so many connections and seconds. */
export async function load(url: string, connections: number, seconds: number): Promise<LoadResult> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    PROGRAM,
    '--json',
    '--no-progress',
    ...['--connections', String(connections), '--duration', String(seconds)],
    ...['--headers', 'Accept-Encoding=br'],
    url,
  ])
  return v.parse(Result, JSON.parse(stdout))
}
