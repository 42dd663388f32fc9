import { CPU_SLOWDOWN } from '../load/conditions.ts'
import { table } from '../report/markdown.ts'
import { median } from '../report/statistics.ts'
import { ACTIONS, type Cost } from './measure-interaction.ts'

/** The section on what a reader does on the home page; one list of costs a round. */
export function reportInteraction(rounds: readonly (readonly Cost[])[]): string {
  const slowest = rounds.map((costs) => Math.max(...costs.map(({ input }) => input)))
  const rows = ACTIONS.map(({ name }, index) => {
    const costs = rounds.flatMap((round) => round[index] ?? [])
    return [name, shown(costs.map(({ longestTask }) => longestTask)), shown(costs.map(({ input }) => input))]
  })
  return [
    `The home page on the same phone with a processor ${CPU_SLOWDOWN} times slower; ms, medians of ${rounds.length} rounds. Tasks shorter than 50 ms are not told by the browser and count as 0; inputs are told from 16 ms on, in steps of 8, and those below count as 0 too.`,
    table(['What the reader does', 'Longest task', 'Input to next paint'], rows),
    `INP of all of it, the slowest of each round: ${shown(slowest)} ms.`,
  ].join('\n\n')
}

function shown(figures: readonly number[]): string {
  return median(figures).toFixed(0)
}
