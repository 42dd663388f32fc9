import { table } from '../report/markdown.ts'
import type { LoadResult } from './autocannon.ts'
import type { Target } from './targets.ts'

/** The section on how nginx serves the site. */
export function reportServing(
  results: readonly { target: Target; result: LoadResult }[],
  connections: number,
  seconds: number,
): string {
  return [
    `The shipped configuration on the loopback interface, one worker of nginx, ${connections} connections for ${seconds} s an address; whoever asks runs on the same machine and takes its share.`,
    table(
      ['What is asked for', 'kB sent', 'Requests a second', 'p50, ms', 'p99, ms', 'MB a second', 'Errors'],
      results.map(({ target: { kind, path, size }, result }) => [
        `${kind}: \`/${path}\``,
        (size / 1000).toFixed(1),
        result.requests.average.toFixed(0),
        result.latency.p50.toFixed(0),
        result.latency.p99.toFixed(0),
        (result.throughput.average / 1e6).toFixed(0),
        String(errorsOf(result)),
      ]),
    ),
  ].join('\n\n')
}

/** Failed, too late, or answered with anything but a 2xx. */
export function errorsOf({ errors, timeouts, non2xx }: LoadResult): number {
  return errors + timeouts + non2xx
}
